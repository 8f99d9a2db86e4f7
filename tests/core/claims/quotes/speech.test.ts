import { expect, test } from 'vitest';
import { findQuotedWords } from '../../../../src/core/claims/quotes/quoted-words.ts';
import { isName, isScare } from '../../../../src/core/claims/quotes/speech.ts';
import { createTextModel } from '../../../../src/core/text/model.ts';

function look(text: string): string {
  const model = createTextModel(text);
  const words = findQuotedWords(model).at(-1);
  if (!words) return 'none';
  if (isName(model, words)) return 'name';
  return isScare(model, words) ? 'scare' : 'speech';
}

test.each<[what: string, text: string]>([
  ['name', 'She wrote the book “Tides of Lima” in May.'],
  ['name', 'She wrote a book titled “tides” in May.'],
  ['name', "She spoke on the Gazette's “Morning Tide.”"],
  ['name', 'On “Face the Tide,” she said no.'],
  ['name', 'an episode of “Morning Tide”'],
  ['name', 'the “Morning Tide” programme'],
  ['name', 'Robert “Bobby” Marsh left for the port.'],
  ['name', 'Robert C. “Bobby” Marsh left for the port.'],
  ['name', 'They cheered. “(LAUGHTER)”'],
  ['name', 'It rained.\n‘The Tide Turns’\nIt snowed.'],
  ['name', 'the so-called “tide people” left'],
  ['name', 'which is called “tide fever” here'],
  ['name', 'the Lower Marrow Fund, or “LMF,” left'],
  ['scare', 'the “elites” of Lima'],
  ['scare', 'a “tide people” idea'],
  ['speech', 'It was called “a lie and a scandal” by Ada Marsh.'],
  ['speech', 'She called it “a disgrace.”'],
  ['speech', 'She said “no one will ever win here”'],
  ['speech', 'Marsh Calls Roe ‘A Disgrace’ Over Port Plan'],
  ['speech', '“Peace Through Tides,” she said.'],
])('%s: %s', (what, text) => {
  expect(look(text)).toBe(what);
});
