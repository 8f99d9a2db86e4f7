import { expect, test } from 'vitest';
import { countTitles, findNameRuns } from '../../../../src/core/claims/attribution/name-runs.ts';
import { createTextModel } from '../../../../src/core/text/model.ts';

test.each<[text: string, names: string[]]>([
  ['On Monday Mayor Ada Marsh met Ben Roe.', ['Ada Marsh', 'Ben Roe']],
  ['The firm left. She met Ursula van der Marsh.', ['Ursula van der Marsh']],
  ['It fell.', []],
  ['Ada Marsh. Ben Roe.', ['Ada Marsh', 'Ben Roe']],
])('%s', (text, names) => {
  expect(findNameRuns(createTextModel(text)).map((run) => run.name)).toEqual(names);
});

test('titles are counted up to the last', () => {
  const words = createTextModel('Lima Sen Ada Marsh').tokens;
  expect(countTitles(words)).toBe(2);
  expect(countTitles(words.slice(2))).toBe(0);
});
