// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchStale } from '../../src/content/watch-stale.ts';

let life: AbortController;
let visibility: DocumentVisibilityState;
const askAgain = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  visibility = 'visible';
  askAgain.mockReset();
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => visibility });
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

it('asks once for several changes in a row where the page is looked at', () => {
  const change = watchStale(window, askAgain, life.signal);
  for (let i = 0; i < 5; i++) change();
  vi.advanceTimersByTime(1_000);
  expect(askAgain).toHaveBeenCalledTimes(1);
});

it('asks when the page is next looked at, and only then', () => {
  visibility = 'hidden';
  const change = watchStale(window, askAgain, life.signal);
  change();
  vi.advanceTimersByTime(60_000);
  expect(askAgain).not.toHaveBeenCalled();
  visibility = 'visible';
  document.dispatchEvent(new Event('visibilitychange'));
  vi.advanceTimersByTime(1_000);
  document.dispatchEvent(new Event('visibilitychange'));
  vi.advanceTimersByTime(1_000);
  expect(askAgain).toHaveBeenCalledTimes(1);
});

it('asks nothing after its end', () => {
  watchStale(window, askAgain, life.signal)();
  life.abort();
  vi.advanceTimersByTime(1_000);
  expect(askAgain).not.toHaveBeenCalled();
});
