import { expect, it, vi } from 'vitest';
import { makeEvent, stubBrowser } from './fake-browser.ts';

const onClicked =
  makeEvent<[{ menuItemId: string | number; frameId?: number; selectionText?: string }, { id?: number }?]>();
const create = vi.fn((_: object, done: () => void) => done());
const update = vi.fn(async () => undefined);
stubBrowser({ contextMenus: { create, update, onClicked }, runtime: { lastError: { message: 'duplicate' } } });
const { addMenuEntry, listenToMenu, showMenuEntry } = await import('../../src/platform/menus.ts');

it('adds an entry on web pages alone, and again without harm', () => {
  const entry = { id: 'save', title: 'Save', on: 'page', webPagesOnly: true } as const;
  addMenuEntry(entry);
  addMenuEntry(entry);
  expect(create.mock.lastCall?.[0]).toMatchObject({ id: 'save', documentUrlPatterns: ['http://*/*', 'https://*/*'] });
});

it('adds an entry for selected words, wherever they are', () => {
  addMenuEntry({ id: 'words', title: 'Words', on: 'selection', webPagesOnly: false });
  expect(create.mock.lastCall?.[0]).toEqual({ id: 'words', title: 'Words', contexts: ['selection'] });
});

it('takes an entry out of sight', async () => {
  await showMenuEntry('save', false);
  expect(update).toHaveBeenCalledWith('save', { visible: false });
});

it('tells which entry was chosen, where, and on which words', () => {
  const told = vi.fn();
  listenToMenu(told);
  onClicked.fire({ menuItemId: 'save' }, { id: 4 });
  onClicked.fire({ menuItemId: 'words', frameId: 2, selectionText: 'a flood' }, { id: 4 });
  onClicked.fire({ menuItemId: 'save' });
  expect(told.mock.calls).toEqual([
    [{ id: 'save', tabId: 4, frameId: 0, selectionText: '' }],
    [{ id: 'words', tabId: 4, frameId: 2, selectionText: 'a flood' }],
  ]);
});
