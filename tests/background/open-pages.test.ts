import { expect, it, vi } from 'vitest';
import { fillOpenPages } from '../../src/background/open-pages.ts';
import { createClient } from '../../src/protocol/client.ts';

it('fills the pages where nobody answers, whatever others refuse', async () => {
  const runContentScripts = vi.fn(async (tabId: number) => {
    if (tabId === 2) throw new Error('a store page');
  });
  await fillOpenPages({
    listWebTabs: async () => [{ id: 1 }, { id: 2 }, { id: 3 }],
    askTab: (tabId) =>
      createClient<'extension'>(async () => (tabId === 1 ? { ok: true, value: { status: 'reading' } } : undefined)),
    runContentScripts,
  });
  expect(runContentScripts.mock.calls).toEqual([[2], [3]]);
});
