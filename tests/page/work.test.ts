import { describe, expect, it, vi } from 'vitest';
import { type Work, workAtOnce, workInSlices } from '../../src/page/work.ts';

/** Counts how often it was let go on, and says whether it was told to come to an end. */
function* count(steps: number, stepMs = 0): Work<{ done: number; isCut: boolean }> {
  for (let done = 1; done <= steps; done++) {
    const until = performance.now() + stepMs;
    while (performance.now() < until);
    if (yield) return { done, isCut: true };
  }
  return { done: steps, isCut: false };
}

const PACE = { sliceMs: 5, totalMs: 150, isOver: () => false };

it('does all work at once', () => {
  expect(workAtOnce(count(1_000))).toEqual({ done: 1_000, isCut: false });
});

describe('work in slices', () => {
  it('does not rest where it is short', async () => {
    const rest = vi.fn(async () => {});
    const { value } = await workInSlices(count(10), { ...PACE, rest });
    expect(value).toEqual({ done: 10, isCut: false });
    expect(rest).not.toHaveBeenCalled();
  });

  it('rests after each slice', async () => {
    const rest = vi.fn(async () => {});
    const { value, tookMs } = await workInSlices(count(20, 1), { ...PACE, rest });
    expect(value?.isCut).toBe(false);
    expect(rest.mock.calls.length).toBeGreaterThanOrEqual(2);
    expect(tookMs).toBeGreaterThanOrEqual(20);
  });

  it('is told when its time is up', async () => {
    const { value, tookMs } = await workInSlices(count(1_000, 1), { ...PACE, totalMs: 20, rest: async () => {} });
    expect(value?.isCut).toBe(true);
    expect(tookMs).toBeLessThan(60);
  });

  it('stops where nobody wants the result any more', async () => {
    let isOver = false;
    const rest = async () => {
      isOver = true;
    };
    const { value } = await workInSlices(count(1_000, 1), { ...PACE, rest, isOver: () => isOver });
    expect(value).toBeNull();
  });
});
