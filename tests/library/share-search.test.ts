import { expect, it, vi } from 'vitest';
import type { Searching } from '../../src/library/library.ts';
import { shareSearch } from '../../src/library/share-search.ts';

/** A search that goes on until it is told to end, and somebody who may give it up. */
function begin() {
  let searching: Searching | undefined;
  let finish = (_: number) => {};
  const search = shareSearch((given) => {
    searching = given;
    return new Promise<number>((resolve, reject) => {
      finish = resolve;
      given.signal.addEventListener('abort', () => reject(new Error('given up')));
    });
  });
  return { search, tell: (share: number) => searching?.onProgress(share), finish: (found: number) => finish(found) };
}

function createAsker() {
  const end = new AbortController();
  return { signal: end.signal, onProgress: vi.fn(), leave: () => end.abort() };
}

it('tells all who joined how far it is, and what it found', async () => {
  const { search, tell, finish } = begin();
  const [one, other] = [createAsker(), createAsker()];
  const found = [search.join(one), search.join(other), search.join()];
  tell(0.5);
  one.leave();
  tell(0.75);
  finish(7);
  expect(await Promise.all(found)).toEqual([7, 7, 7]);
  expect([one.onProgress.mock.calls, other.onProgress.mock.calls]).toEqual([[[0.5]], [[0.5], [0.75]]]);
  expect(search.isGivenUp()).toBe(false);
});

it('is given up once all who joined have given it up', async () => {
  const { search } = begin();
  const [one, other] = [createAsker(), createAsker()];
  const found = [search.join(one), search.join(other)];
  one.leave();
  expect(search.isGivenUp()).toBe(false);
  other.leave();
  expect(search.isGivenUp()).toBe(true);
  expect(await Promise.allSettled(found)).toMatchObject([{ status: 'rejected' }, { status: 'rejected' }]);
});

it('goes on for who joined without a signal, and keeps what it found', async () => {
  const { search, finish } = begin();
  const [one, other] = [createAsker(), createAsker()];
  const found = [search.join(), search.join(one)];
  one.leave();
  finish(3);
  expect(await Promise.all(found)).toEqual([3, 3]);
  void search.join(other);
  other.leave();
  expect(search.isGivenUp()).toBe(false);
});
