import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortKeys } from '../../src/library/sort-keys.ts';

/** What it should give, compared one by one. */
function sortSlowly<Cell extends number | string>(keys: readonly number[], cells: readonly Cell[]): number[] {
  const rows = keys.map((key, at) => ({ key, cell: cells[at] as Cell }));
  return rows.sort((a, b) => (a.cell < b.cell ? -1 : a.cell > b.cell ? 1 : a.key - b.key)).map(({ key }) => key);
}

const rowsOf = <Cell extends number | string>(cell: fc.Arbitrary<Cell>) =>
  fc.uniqueArray(fc.tuple(fc.integer({ min: -(2 ** 40), max: 2 ** 53 }), cell), { selector: ([key]) => key });

it.each<[string, fc.Arbitrary<number | string>]>([
  ['times, some unknown', fc.oneof(fc.integer({ min: 0, max: 2 ** 41 }), fc.constant(-8.64e15))],
  ['days that many share', fc.integer({ min: 0, max: 3 }).map((day) => day * 86_400_000)],
  ['words', fc.string({ unit: 'binary', maxLength: 9 })],
  ['words that begin alike', fc.string({ unit: fc.constantFrom('a', 'b', '\u007e', '\u007f', 'é', '\u{1f30a}') })],
])('sorts by %s, and equal ones by their keys', (_, cell) => {
  fc.assert(
    fc.property(rowsOf(cell), (rows) => {
      const [keys, cells] = [rows.map(([key]) => key), rows.map(([, one]) => one)];
      expect(sortKeys(keys, cells as number[])).toEqual(sortSlowly(keys, cells));
    }),
  );
});

it('sorts words of which many begin alike for long', () => {
  const words = Array.from({ length: 500 }, (_, at) => `the flood in marsk: ${(at * 7919) % 500} ${at % 3 ? 'é' : ''}`);
  const keys = words.map((_, at) => (at * 31) % 500);
  const both = [...words.slice(0, 250), ...words.slice(0, 250)];
  expect(sortKeys(keys, words)).toEqual(sortSlowly(keys, words));
  expect(sortKeys(keys, both)).toEqual(sortSlowly(keys, both));
});

it.each([0, 1, 2, 1_023, 1_024, 100_000])('loses none of %i rows', (count) => {
  const keys = Array.from({ length: count }, (_, at) => count - at);
  const times = keys.map((key) => Date.UTC(2025, 0, 1) + key);
  expect(sortKeys(keys, times)).toEqual(keys.toReversed());
});
