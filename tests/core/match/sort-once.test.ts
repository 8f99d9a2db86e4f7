import { expect, test } from 'vitest';
import { sortOnce } from '../../../src/core/match/sort-once.ts';

test.each([
  [[], []],
  [['tide'], ['tide']],
  [
    ['tide', 'boat', 'tide', 'crew'],
    ['boat', 'crew', 'tide'],
  ],
  [
    [10, 9, 2, 10],
    [2, 9, 10],
  ],
])('%j', (items, expected) => {
  expect(sortOnce<string | number>(items)).toEqual(expected);
});

test('many are sorted like few', () => {
  const forms = Array.from({ length: 200 }, (_, i) => `form${(i * 37) % 101}`);
  expect(sortOnce(forms)).toEqual([...new Set(forms)].sort());
});
