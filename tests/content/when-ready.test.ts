// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenLoaded, whenShown } from '../../src/content/when-ready.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Whether something has come about by now. */
async function isDone(wait: Promise<void>): Promise<boolean> {
  let done = false;
  void wait.then(() => {
    done = true;
  });
  await vi.advanceTimersByTimeAsync(0);
  return done;
}

it('does not wait for a page that is there', async () => {
  expect(await isDone(whenLoaded(window))).toBe(true);
  expect(await isDone(whenShown(document))).toBe(true);
});

it('waits for a page that loads, but not for long', async () => {
  vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive');
  const [first, second] = [whenLoaded(window), whenLoaded(window)];
  expect(await isDone(first)).toBe(false);
  window.dispatchEvent(new Event('load'));
  expect(await isDone(first)).toBe(true);
  expect(await isDone(second)).toBe(true);
  const late = whenLoaded(window);
  await vi.advanceTimersByTimeAsync(200);
  expect(await isDone(late)).toBe(true);
});

it('waits until a page is shown that was rendered ahead', async () => {
  const ahead = Object.assign(document, { prerendering: true });
  const shown = whenShown(ahead);
  expect(await isDone(shown)).toBe(false);
  document.dispatchEvent(new Event('prerenderingchange'));
  expect(await isDone(shown)).toBe(true);
  ahead.prerendering = false;
});
