import { expect, it } from 'vitest';
import { createState } from '../../../src/library/import/job-state.ts';
import { createJobStore } from '../../../src/library/import/job-store.ts';

it('keeps one job and its files until it is over', async () => {
  const store = createJobStore('job-store-test');
  expect(await store.load()).toBeNull();
  const state = createState([null, null]);
  await store.begin([new File(['a'], 'a.txt'), new File(['b'], 'b.txt')], state);
  await store.put({ ...state, item: 7 });
  const loaded = await createJobStore('job-store-test').load();
  expect(loaded?.state.item).toBe(7);
  expect(loaded?.files).toHaveLength(2);
  await store.begin([new File(['c'], 'c.txt')], state);
  expect((await store.load())?.files).toHaveLength(1);
  await store.clear();
  expect(await store.load()).toBeNull();
});
