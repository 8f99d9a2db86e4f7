import { expect, it, vi } from 'vitest';
import { isLockFree, tryLock, withLock } from '../../src/library/locks.ts';

it('holds a lock while its task runs, also where that fails', async () => {
  expect(await isLockFree('a')).toBe(true);
  await withLock('a', async () => expect([await isLockFree('a'), await isLockFree('b')]).toEqual([false, true]));
  await expect(withLock('a', () => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
  expect(await isLockFree('a')).toBe(true);
});

it('leaves a task undone whose lock another holds', async () => {
  const task = vi.fn(async () => {});
  await withLock('a', () => tryLock('a', task));
  expect(task).not.toHaveBeenCalled();
  await tryLock('a', task);
  expect(task).toHaveBeenCalledTimes(1);
});

it('asks the browser for locks where it has them', async () => {
  const request = vi.fn((_: string, ...rest: unknown[]) => (rest.at(-1) as (lock: unknown) => unknown)(null));
  vi.stubGlobal('navigator', { locks: { request } });
  expect(await isLockFree('a')).toBe(false);
  const task = vi.fn(async () => {});
  await tryLock('a', task);
  expect(task).not.toHaveBeenCalled();
  expect(request).toHaveBeenCalledWith('a', { ifAvailable: true }, expect.any(Function));
  vi.unstubAllGlobals();
});
