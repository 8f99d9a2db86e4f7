import { expect, test } from 'vitest';
import { Discourse, WEIGHTS } from '../../../../src/core/claims/attribution/discourse.ts';
import { readArticle } from '../../../../src/core/claims/attribution/reading.ts';
import { genderOfPronoun, resolveSpeaker } from '../../../../src/core/claims/attribution/resolve.ts';
import { createTextModel } from '../../../../src/core/text/model.ts';

test.each([
  ['he', 'male'],
  ['her', 'female'],
  ['they', undefined],
])('%s: %s', (word, gender) => {
  expect(genderOfPronoun(word)).toBe(gender);
});

/** Who the main subject of the text's last statement stands for, after Ada Marsh was spoken of. */
function resolve(text: string): string | null {
  const reading = readArticle(createTextModel(`Ada Marsh spoke. ${text}`), []);
  const discourse = new Discourse();
  discourse.enter(0);
  const ada = reading.people.findPerson('Ada Marsh');
  if (ada) discourse.note(ada, WEIGHTS.subject);
  const statement = reading.statements.at(-1);
  return statement?.subject ? resolveSpeaker(reading, statement, statement.subject, discourse).name : null;
}

test.each([
  ['Marsh left.', 'Ada Marsh'],
  ['She left.', 'Ada Marsh'],
  ['He left.', null],
  ['They left.', null],
  ['The Port Authority left.', 'The Port Authority'],
  ['The  mayor left.', 'The mayor'],
])('%s', (text, name) => {
  expect(resolve(text)).toBe(name);
});
