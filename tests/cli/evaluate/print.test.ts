import { expect, it } from 'vitest';
import { printSections } from '../../../src/cli/evaluate/print.ts';

it('prints one table of percents', () => {
  const rows = [
    { name: 'found', value: 0.5, interval: { low: 0.25, high: 1 }, of: '1 of 2', floor: 0.75 },
    { name: 'right', value: 0.9, interval: null, of: '9 of 10', floor: 0.85 },
    { name: 'said', value: null, interval: null, of: '' },
  ];
  const calibration = [
    { from: 0, to: 0.6, meanScore: 0, offered: 0, right: 0 },
    { from: 0.6, to: 1, meanScore: 0.8, offered: 4, right: 3 },
  ];
  expect(
    printSections([{ title: 'Links', rows }], calibration)
      .replace(/ {2,}/g, ' | ')
      .split('\n'),
  ).toEqual([
    ' | value | 95 % interval | floor',
    'Links',
    ' | found | 50.0 | 25.0 to 100.0 | 75 unmet | 1 of 2',
    ' | right | 90.0 | 85 | 9 of 10',
    ' | said | –',
    '',
    'Calibration: links right by their score (gold/dev)',
    ' | 0.60 to 1.00 | 75.0 | mean score 80.0 | 3 of 4',
  ]);
});
