import { expect, it } from 'vitest';
import { evaluateStories } from '../../../src/cli/evaluate/stories.ts';
import { makeGold } from './gold.ts';

it('scores each story alone, and the links by their score', async () => {
  const { gold, work } = await makeGold();
  const { groups, calibration, misses } = await evaluateStories(gold, work);
  expect(groups.map((counts) => [counts['all.found'], counts['all.wanted']])).toEqual([
    [2, 1],
    [1, 0],
  ]);
  expect(groups[0]?.['same.offered']).toBeGreaterThan(0);
  expect(groups[1]?.['same.offered']).toBe(0);
  const links = calibration.reduce((sum, { offered }) => sum + offered, 0);
  expect(links).toBe(groups[0]?.['all.offered']);
  for (const { from, to, meanScore, offered } of calibration)
    if (offered) expect(meanScore >= from && meanScore <= to).toBe(true);
  expect(misses).toBe('missed\n');
});
