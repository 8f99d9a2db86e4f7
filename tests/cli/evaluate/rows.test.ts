import { describe, expect, it } from 'vitest';
import { isBelowFloor, makeSections } from '../../../src/cli/evaluate/rows.ts';

const stories = [
  { 'all.found': 3, 'all.wanted': 4, 'all.right': 9, 'all.offered': 10, 'differs.right': 0, 'differs.offered': 0 },
  { 'all.found': 3, 'all.wanted': 4, 'all.right': 9, 'all.offered': 10, 'differs.right': 0, 'differs.offered': 0 },
];
const rows = makeSections(stories, [{ 'value.right': 8, 'value.claims': 10, 'value.gold': 8 }], [{}]).flatMap(
  (section) => section.rows,
);
const find = (name: string) => rows.find((row) => row.name === name);

describe('makeSections', () => {
  it('takes shares of what all groups count', () => {
    expect(find('all: cross-references found')).toMatchObject({
      value: 0.75,
      interval: { low: 0.75, high: 0.75 },
      of: '6 of 8',
    });
    expect(find('all: F1')?.value).toBeCloseTo(0.818, 3);
    expect(find('value: F1, raw')?.value).toBeCloseTo(0.889, 3);
  });

  it('has no value where nothing was counted', () => {
    expect(find('differs: right when said')).toMatchObject({ value: null, interval: null });
  });
});

it.each([
  ['all: cross-references found', false],
  ['all: links right', true],
  ['differs: right when said', true],
  ['quote: links right', false],
])('%s is below its floor: %j', (name, expected) => {
  expect(isBelowFloor(find(name) ?? { name, value: null, interval: null, of: '' })).toBe(expected);
});
