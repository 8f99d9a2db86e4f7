import { expect, it, vi } from 'vitest';
import type { ArticleRow, Searching } from '../../../src/library/library.ts';
import { ALL_ARTICLES } from '../../../src/options/articles/query.ts';
import { createRowStore } from '../../../src/options/articles/row-store.ts';

const settle = () => new Promise((resolve) => setTimeout(resolve));

function open(total = 1_000) {
  const world = { total, name: 'a', fault: undefined as unknown };
  const library = {
    count: vi.fn(async (_query: unknown, _searching?: Searching) => world.total),
    list: vi.fn(async (_query: unknown, offset: number, limit: number) => {
      if (world.fault) throw world.fault;
      const length = Math.max(Math.min(limit, world.total - offset), 0);
      return Array.from({ length }, (_, i) => ({ id: `${world.name}${offset + i}` }) as ArticleRow);
    }),
  };
  const [onChange, onFault, onProgress] = [vi.fn(), vi.fn(), vi.fn()];
  const store = createRowStore(library, ALL_ARTICLES, { onChange, onFault, onProgress });
  return { store, world, library, onChange, onFault, onProgress };
}

it('fetches what is wanted and no more', async () => {
  const { store, library } = open();
  store.want({ start: 590, end: 610 });
  await settle();
  expect([store.count(), store.row(605)?.id, store.row(0)]).toEqual([1_000, 'a605', undefined]);
  expect(library.list).toHaveBeenCalledTimes(2);
  store.want({ start: 595, end: 612 });
  await settle();
  expect(library.list).toHaveBeenCalledTimes(2);
});

it('does not fetch what only flew past', async () => {
  const { store, library } = open(100_000);
  for (let start = 0; start < 90_000; start += 500) store.want({ start, end: start + 30 });
  await settle();
  expect(library.list.mock.calls.length).toBeLessThan(4);
  expect(store.row(89_500)?.id).toBe('a89500');
});

it('keeps the rows until the new ones are there', async () => {
  const { store, world } = open();
  store.want({ start: 0, end: 20 });
  await settle();
  Object.assign(world, { name: 'b', total: 999 });
  store.refresh();
  expect(store.row(0)?.id).toBe('a0');
  await settle();
  expect([store.row(0)?.id, store.count()]).toEqual(['b0', 999]);
});

it('tells a fault, and goes on when it is asked again', async () => {
  const { store, world, onFault } = open();
  world.fault = new Error('closed');
  store.want({ start: 0, end: 20 });
  await settle();
  expect(onFault).toHaveBeenCalledWith(world.fault);
  world.fault = undefined;
  store.want({ start: 0, end: 20 });
  await settle();
  expect(store.row(0)?.id).toBe('a0');
});

it('is silent once it is closed', async () => {
  const { store, onChange } = open();
  store.want({ start: 0, end: 20 });
  store.close();
  await settle();
  expect(onChange).not.toHaveBeenCalled();
});

it('passes on how far a search is, and gives it up when it is closed', async () => {
  const { store, library, onProgress } = open();
  store.want({ start: 0, end: 20 });
  const [, searching] = library.count.mock.lastCall ?? [];
  searching?.onProgress(0.5);
  expect(onProgress).toHaveBeenCalledWith(0.5);
  expect(searching?.signal.aborted).toBe(false);
  store.close();
  expect(searching?.signal.aborted).toBe(true);
});
