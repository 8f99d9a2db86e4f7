import { expect, test } from 'vitest';
import { analyze } from '../../../../src/core/index.ts';

/** Facets of the figure with these words, in an article of 14 May 2024. */
function facetsOf(text: string, words: string): string[] {
  const record = analyze({ id: 'a', outlet: 'A', url: '', published: '2024-05-14', title: '', text });
  const found = record.claims.find((claim) => claim.kind === 'figure' && claim.words === words);
  if (found?.kind !== 'figure') throw new Error(`no figure "${words}"`);
  return found.facets;
}

test.each([
  ['Analysts had expected growth of 2.2 percent.', '2.2 percent', ['mode:forecast']],
  ['Growth came in better than expected, at 2.6 percent.', '2.6 percent', []],
  ['Prices are above the bank’s goal of 2 percent.', '2 percent', ['mode:goal']],
  ['Unemployment rose to 7.9 percent from 7.8 percent.', '7.8 percent', ['role:from']],
  ['Exports rose 1.6 percent.', '1.6 percent', ['change:rise']],
  ['The dead include 10 children.', '10', ['part:some']],
  ['Another 50 were hurt.', '50', ['part:more']],
  ['The two countries met.', 'two', ['part:pair']],
  ['A flood killed 12 people in 1987.', '12', ['past:1987', 'time:year:1987']],
  ['Last week 90 people were killed.', '90', ['before:week']],
  ['A year ago they passed it by 230 votes.', '230', ['before:week']],
  ['The bank aims at inflation of 2 percent.', '2 percent', ['mode:goal']],
  ['The firm expects sales of $17 billion.', '$17 billion', ['mode:forecast']],
  ['The law would save $17 billion.', '$17 billion', ['mode:plan']],
  ['Analysts expect a rise of the rate, now at 5.25 percent.', '5.25 percent', []],
  ['Sales rose to 23 million, from 21 million a year ago.', '23 million', ['role:to']],
  ['The last two officers were killed.', 'two', ['past:last']],
  ['In reply, Norway expelled 23 Russian diplomats.', '23', ['by:norway', 'of:russia']],
])('%s [%s]', (text, words, facets) => {
  expect(facetsOf(text, words)).toEqual(facets);
});

test.each([
  ['must not: weekdays and titles are names', 'On Monday, President Quillon met 12 mayors.', '12', /monday|president/],
  ['must not: a headline tells names', 'Twelve Big Shops Close As 40 Small Ones Open', '40', /^(?:by|of):/],
])('%s', (_name, text, words, pattern) => {
  expect(facetsOf(text, words).filter((facet) => pattern.test(facet))).toEqual([]);
});
