import { expect, it, vi } from 'vitest';
import { createLibraryRevision } from '../../src/platform/library-revision.ts';
import { createFakeStorage } from './fake-storage.ts';

it('is told to whoever watches, until they stop', async () => {
  const storage = createFakeStorage();
  const told = vi.fn();
  const stop = createLibraryRevision(storage).watch(told);
  createLibraryRevision(storage).note();
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
  await storage.write({ settings: {} });
  stop();
  createLibraryRevision(storage).note();
  await storage.read('settings');
  expect(told).toHaveBeenCalledTimes(1);
});

it('says many changes in a row as two: the first at once, the last in the end', async () => {
  vi.useFakeTimers();
  const storage = createFakeStorage();
  const told = vi.fn();
  const { note, watch } = createLibraryRevision(storage, 1_000);
  watch(told);
  for (let i = 0; i < 50; i++) note();
  await vi.advanceTimersByTimeAsync(10);
  expect(told).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(told).toHaveBeenCalledTimes(2);
  vi.useRealTimers();
});

it('does not mind a storage that refuses', async () => {
  const storage = createFakeStorage();
  storage.refuse('quota');
  createLibraryRevision(storage).note();
  await storage.read('x');
});
