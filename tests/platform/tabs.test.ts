import { expect, it, vi } from 'vitest';
import { makeEvent, stubBrowser } from './fake-browser.ts';

const api = stubBrowser({
  runtime: { getURL: (path: string) => `ours:/${path}` },
  tabs: {
    query: vi.fn(async (_: object): Promise<object[]> => []),
    get: vi.fn(async (id: number) => ({ id, status: 'loading' })),
    sendMessage: vi.fn(async () => 'reply'),
    create: vi.fn(async (_: object) => undefined),
    reload: vi.fn(async () => undefined),
    onUpdated: makeEvent<[number, object]>(),
    onRemoved: makeEvent<[number]>(),
    onActivated: makeEvent<[object]>(),
  },
});
const {
  findActiveTab,
  findTab,
  findTabBeside,
  listWebTabs,
  openTab,
  reloadTab,
  sendToTab,
  watchTab,
  watchTabsInFront,
} = await import('../../src/platform/tabs.ts');

it.each([
  [
    'a page',
    [{ id: 3, url: 'https://a.example/', status: 'complete', incognito: false }],
    { id: 3, url: 'https://a.example/', loading: false, isPrivate: false },
  ],
  [
    'a page that may not be known',
    [{ id: 3, status: 'complete' }],
    { id: 3, url: null, loading: false, isPrivate: true },
  ],
  ['no tab', [], null],
  ['a tab without a number', [{}], null],
])('finds %s in front', async (_, tabs, expected) => {
  api.tabs.query.mockResolvedValueOnce(tabs);
  expect(await findActiveTab()).toEqual(expected);
});

it('finds a tab by its number, or none where it is closed', async () => {
  expect(await findTab(4)).toEqual({ id: 4, url: null, loading: true, isPrivate: true });
  api.tabs.get.mockRejectedValueOnce(new Error('No tab with id'));
  expect(await findTab(4)).toBeNull();
});

it('lists web pages alone', async () => {
  api.tabs.query.mockResolvedValueOnce([{ id: 1, url: 'https://a.example/' }, {}]);
  expect((await listWebTabs()).map((tab) => tab.id)).toEqual([1]);
  expect(api.tabs.query).toHaveBeenLastCalledWith({ url: ['http://*/*', 'https://*/*'] });
});

it('speaks to the page of a tab, not to its frames', async () => {
  expect(await sendToTab(5)('hello')).toBe('reply');
  expect(api.tabs.sendMessage).toHaveBeenCalledWith(5, 'hello', { frameId: 0 });
});

it('reloads a tab', async () => {
  await reloadTab(6);
  expect(api.tabs.reload).toHaveBeenCalledWith(6);
});

it('tells of one tab that it loads or closes, until it is told to stop', () => {
  const told = vi.fn();
  const stop = watchTab(7, told);
  api.tabs.onUpdated.fire(7, { status: 'loading' });
  api.tabs.onRemoved.fire(7);
  expect(told).toHaveBeenCalledTimes(2);
  api.tabs.onUpdated.fire(7, { title: 'x' });
  api.tabs.onUpdated.fire(8, { status: 'loading' });
  api.tabs.onRemoved.fire(8);
  expect(told).toHaveBeenCalledTimes(2);
  stop();
  expect(api.tabs.onUpdated.count() + api.tabs.onRemoved.count()).toBe(0);
});

it('finds the tab beside a page of ours, and tells when it is another', async () => {
  api.tabs.query.mockResolvedValueOnce([{ id: 7, url: 'https://a.example/', status: 'complete' }]);
  expect(await findTabBeside()).toMatchObject({ id: 7 });
  expect(api.tabs.query).toHaveBeenLastCalledWith({ active: true, currentWindow: true });
  const listener = vi.fn();
  const stop = watchTabsInFront(listener);
  api.tabs.onActivated.fire({ tabId: 8 });
  stop();
  expect(listener).toHaveBeenCalledTimes(1);
  expect(api.tabs.onActivated.count()).toBe(0);
});

it('opens a page of ours', async () => {
  await openTab('a.html');
  expect(api.tabs.create).toHaveBeenCalledWith({ url: 'ours:/a.html' });
});
