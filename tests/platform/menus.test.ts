import { expect, it, vi } from 'vitest';
import { makeEvent, stubBrowser } from './fake-browser.ts';

const onClicked = makeEvent<[{ menuItemId: string | number }, { id?: number }?]>();
const create = vi.fn((_: object, done: () => void) => done());
stubBrowser({ contextMenus: { create, onClicked }, runtime: { lastError: { message: 'duplicate' } } });
const { addPageMenu, listenToPageMenu } = await import('../../src/platform/menus.ts');

it('adds an entry on web pages alone, and again without harm', () => {
  addPageMenu('save', 'Save');
  addPageMenu('save', 'Save');
  expect(create.mock.lastCall?.[0]).toMatchObject({ id: 'save', documentUrlPatterns: ['http://*/*', 'https://*/*'] });
});

it('tells which entry was chosen in which tab', () => {
  const told = vi.fn();
  listenToPageMenu(told);
  onClicked.fire({ menuItemId: 'save' }, { id: 4 });
  onClicked.fire({ menuItemId: 'save' });
  expect(told.mock.calls).toEqual([['save', 4]]);
});
