import { describe, expect, it } from 'vitest';
import { addUp, type Counts, resample } from '../../../src/cli/evaluate/resample.ts';

const share = ({ right = 0, all = 0 }: Counts) => (all ? right / all : null);

it('adds counts up by name', () => {
  expect(addUp([{ a: 1, b: 2 }, { b: 3 }, {}])).toEqual({ a: 1, b: 5 });
});

describe('resample', () => {
  const groups = [1, 3, 5, 7, 9, 10, 2, 8].map((right) => ({ right, all: 10 }));

  it('gives an interval around the share, the same each time', () => {
    const interval = resample(groups, share);
    expect(interval).toEqual(resample(groups, share));
    expect(interval?.low).toBeGreaterThan(0.3);
    expect(interval?.low).toBeLessThan(45 / 80);
    expect(interval?.high).toBeGreaterThan(45 / 80);
    expect(interval?.high).toBeLessThan(0.85);
  });

  it('is wider where the groups differ more', () => {
    const alike = resample(
      groups.map(() => ({ right: 5, all: 10 })),
      share,
    );
    expect(alike).toEqual({ low: 0.5, high: 0.5 });
  });

  it('has none where nothing was counted', () => {
    expect(resample([{}, {}], share)).toBeNull();
    expect(resample([], share)).toBeNull();
  });
});
