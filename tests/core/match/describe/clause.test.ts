import { expect, test } from 'vitest';
import { readFigures } from '../../../../src/core/claims/figures/read-figures.ts';
import { findPlace, findRange } from '../../../../src/core/match/describe/clause.ts';
import { createTextModel } from '../../../../src/core/text/model.ts';

/** The clause of the figure with these words. */
function clauseOf(text: string, words: string): string {
  const model = createTextModel(text);
  const figures = readFigures(model);
  const figure = figures.find(({ start, end }) => text.slice(start, end) === words);
  if (!figure) throw new Error(`no figure "${words}"`);
  const { clause } = findPlace(
    model,
    figure,
    figures.filter((other) => other !== figure),
  );
  return text.slice(model.tokens[clause.from].start, model.tokens[clause.to - 1].end);
}

test.each([
  ['The war cost 129 loyalists and 116 rebels their lives.', '116', '116 rebels their lives.'],
  ['Exports rose 1.6 percent while imports grew 2.7 percent.', '2.7 percent', 'imports grew 2.7 percent.'],
  ['The dam broke; 12 people died.', '12', '12 people died.'],
  ['He won 40 votes, but lost the seat.', '40', 'He won 40 votes'],
  ['Jonathan “Jo” Marsh, 43, was found.', '43', 'Jonathan “Jo” Marsh, 43, was found.'],
])('%s [%s]', (text, words, clause) => {
  expect(clauseOf(text, words)).toBe(clause);
});

test('a range covers the tokens of its span', () => {
  const model = createTextModel('at least 12 people');
  expect(findRange(model, { start: 0, end: 11 })).toEqual({ from: 0, to: 3 });
});
