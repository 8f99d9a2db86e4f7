import { expect, it, vi } from 'vitest';
import { fillOpenPages } from '../../src/background/open-pages.ts';

it('fills the pages where our script does not run, whatever others refuse', async () => {
  const runContentScripts = vi.fn(async (tabId: number) => {
    if (tabId === 2) throw new Error('a store page');
  });
  await fillOpenPages({
    listWebTabs: async () => [{ id: 1 }, { id: 2 }, { id: 3 }, { id: 4 }],
    isPageRunning: async (tabId) => {
      if (tabId === 4) throw new Error('may not run there');
      return tabId === 1;
    },
    runContentScripts,
  });
  expect(runContentScripts.mock.calls).toEqual([[2], [3]]);
});
