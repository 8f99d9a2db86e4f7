// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchSettings } from '../../src/content/watch-settings.ts';
import { createSettings } from '../../src/platform/settings.ts';
import { PAUSE_MS, pause, switchAll } from '../../src/platform/switched-off.ts';
import { createFakeStorage } from '../platform/fake-storage.ts';

let life: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

async function watch() {
  const settings = createSettings(createFakeStorage());
  const tell = vi.fn();
  await watchSettings(window, settings, tell, life.signal).begin();
  return { settings, tell };
}

it('tells what is chosen, and each change', async () => {
  const { settings, tell } = await watch();
  expect(tell).toHaveBeenCalledTimes(1);
  await settings.change((now) => switchAll(now, false));
  await vi.advanceTimersByTimeAsync(0);
  expect(tell.mock.lastCall?.[0]).toMatchObject({ enabled: false });
});

it('tells again when the hour is over', async () => {
  const { settings, tell } = await watch();
  await settings.change((now) => pause(now));
  await vi.advanceTimersByTimeAsync(PAUSE_MS - 10);
  expect(tell).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(10);
  expect(tell).toHaveBeenCalledTimes(3);
});

it('tells when the page is looked at again, as after the machine has slept', async () => {
  const { settings, tell } = await watch();
  document.dispatchEvent(new Event('visibilitychange'));
  expect(tell).toHaveBeenCalledTimes(1);
  await settings.change((now) => pause(now));
  await vi.advanceTimersByTimeAsync(0);
  vi.setSystemTime(Date.now() + 2 * PAUSE_MS); // no timer has run
  document.dispatchEvent(new Event('visibilitychange'));
  expect(tell).toHaveBeenCalledTimes(3);
});

it('is quiet once the page is left', async () => {
  const { settings, tell } = await watch();
  await settings.change((now) => pause(now));
  await vi.advanceTimersByTimeAsync(0);
  life.abort();
  await settings.change((now) => switchAll(now, true));
  await vi.advanceTimersByTimeAsync(2 * PAUSE_MS);
  expect(tell).toHaveBeenCalledTimes(2);
});

it('tells nothing before the page is ready, and then what is chosen by then', async () => {
  const settings = createSettings(createFakeStorage());
  const tell = vi.fn();
  let ready = () => {};
  const begun = watchSettings(window, settings, tell, life.signal).begin(
    new Promise<void>((resolve) => {
      ready = resolve;
    }),
  );
  await vi.advanceTimersByTimeAsync(0);
  expect(tell).not.toHaveBeenCalled();
  ready();
  await begun;
  expect(tell).toHaveBeenCalledTimes(1);
});
