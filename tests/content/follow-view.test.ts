// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followView } from '../../src/content/follow-view.ts';
import type { PaintedClaim } from '../../src/content/painter.ts';

let top = 0;
const claim = (index: number, at: number): PaintedClaim => {
  const getBoundingClientRect = () => ({ top: at - top, bottom: at - top + 20, width: 60 });
  return { index, start: 0, end: 1, verdict: 'same', range: { getBoundingClientRect } as unknown as Range };
};
const life = new AbortController();
const parts = () => ({ window, list: () => [claim(0, 100), claim(4, 2_000)], signal: life.signal });
const scroll = (to: number) => {
  top = to;
  window.dispatchEvent(new Event('scroll'));
};

beforeEach(() => {
  vi.useFakeTimers();
  top = 0;
});
afterEach(() => vi.useRealTimers());

it('answers at once what the asker does not know', async () => {
  expect(await followView(parts(), [])).toEqual([0]);
});

it('waits for a scroll that brings other claims into view', async () => {
  const answer = followView(parts(), [0]);
  scroll(40);
  await vi.advanceTimersByTimeAsync(500);
  scroll(1_900);
  await vi.advanceTimersByTimeAsync(500);
  expect(await answer).toEqual([4]);
});

it('does not wait for ever', async () => {
  const answer = followView(parts(), [0]);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(await answer).toEqual([0]);
});

it('ends with the page’s reader', async () => {
  const end = new AbortController();
  const answer = followView({ ...parts(), signal: end.signal }, [0]);
  end.abort();
  expect(await answer).toEqual([0]);
});
