import { expect, it, vi } from 'vitest';
import { createChanges } from '../../src/library/changes.ts';

it('tells itself at once and others soon, until they stop watching', async () => {
  const [one, other, elsewhere] = [createChanges('a'), createChanges('a'), createChanges('b')];
  const [here, there, far] = [vi.fn(), vi.fn(), vi.fn()];
  const stop = one.watch(here);
  other.watch(there);
  elsewhere.watch(far);
  one.announce();
  expect(here).toHaveBeenCalledTimes(1);
  await vi.waitFor(() => expect(there).toHaveBeenCalledTimes(1));
  stop();
  other.announce();
  expect(there).toHaveBeenCalledTimes(2);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect([here.mock.calls.length, far.mock.calls.length]).toEqual([1, 0]);
  for (const all of [one, other, elsewhere]) all.close();
});
