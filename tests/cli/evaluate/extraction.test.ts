import { expect, it } from 'vitest';
import { evaluateFigures, evaluateQuotes } from '../../../src/cli/evaluate/extraction.ts';
import { addUp } from '../../../src/cli/evaluate/resample.ts';
import { makeGold } from './gold.ts';

it('scores figures in groups of sentences', async () => {
  const { gold, work } = await makeGold();
  const { groups, misses } = await evaluateFigures(gold, work);
  expect(groups).toHaveLength(2);
  expect(addUp(groups)).toEqual({
    'value.right': 2,
    'value.claims': 2,
    'value.gold': 2,
    'qualifier.right': 2,
    'qualifier.pairs': 4,
  });
  expect(misses).toBe('missed\n');
});

it('scores quotes in groups of articles', async () => {
  const { gold, work } = await makeGold();
  const { groups } = await evaluateQuotes(gold, work);
  expect(groups).toHaveLength(1);
  expect(groups[0]).toMatchObject({ 'exact.wanted': 1, 'speaker.right': 1, 'speaker.judged': 2, 'speaker.given': 3 });
});
