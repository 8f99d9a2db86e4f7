import { expect, test } from 'vitest';
import { analyze } from '../../../../src/core/index.ts';
import { readFacts } from '../../../../src/core/match/figures/compare-articles.ts';
import { createNumbering } from '../../../../src/core/match/figures/prepare.ts';

/** The words of each fact's mentions. */
function gather(text: string): string[][] {
  const { claims } = analyze({ id: 'a', outlet: 'A', url: '', published: '', title: '', text });
  const figures = claims.filter((claim) => claim.kind === 'figure');
  return readFacts(figures, createNumbering()).map(({ mentions }) => mentions.map(({ record }) => record.words));
}

const BETWEEN =
  'Boats from the coast reached the old town before noon, and the mayor thanked every one of those who had come.';

test.each([
  [
    'a distinct number that comes back',
    `The flood cost insurers $4.73 million. ${BETWEEN} Insurers had never paid $4.73 million for a flood.`,
    [['$4.73 million', '$4.73 million']],
  ],
  [
    'a rough amount and the exact one',
    `The mayor earned roughly $141 million. ${BETWEEN} She earned $140,937,785, her office said.`,
    [['roughly $141 million', '$140,937,785']],
  ],
  ['must not: equal numbers side by side', 'Two women and two soldiers were killed.', [['Two'], ['two']]],
  [
    'must not: equal numbers of other things',
    `The flood killed 12 people. ${BETWEEN} The council bought 12 pumps.`,
    [['12'], ['12']],
  ],
  [
    'must not: what befell others',
    `The storm killed 31 people. ${BETWEEN} The storm injured 31 people.`,
    [['31'], ['31']],
  ],
])('%s', (_name, text, facts) => {
  expect(gather(text)).toEqual(facts);
});
