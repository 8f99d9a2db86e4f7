import { expect, it, vi } from 'vitest';
import { stubBrowser } from './fake-browser.ts';

const api = stubBrowser({
  action: {
    setBadgeText: vi.fn(async () => undefined),
    setTitle: vi.fn(async () => undefined),
    setBadgeBackgroundColor: vi.fn(async () => undefined),
    setBadgeTextColor: vi.fn(async () => undefined),
    openPopup: vi.fn(async () => undefined),
  },
  windows: { create: vi.fn(async (_: object) => undefined) },
  runtime: { getURL: (path: string) => `chrome-extension://ours/${path}` },
});
const { openPopup, openSmallWindow, paintBadge, showBadge, showBadgeElsewhere } = await import(
  '../../src/platform/action.ts'
);

it('shows a badge and its words on one tab', async () => {
  await showBadge(3, { text: '4', title: 'four' });
  expect(api.action.setBadgeText).toHaveBeenCalledWith({ tabId: 3, text: '4' });
  expect(api.action.setTitle).toHaveBeenCalledWith({ tabId: 3, title: 'four' });
});

it('shows another on all other tabs', async () => {
  await showBadgeElsewhere({ text: 'off', title: 'switched off' });
  expect(api.action.setBadgeText).toHaveBeenCalledWith({ text: 'off' });
  expect(api.action.setTitle).toHaveBeenCalledWith({ title: 'switched off' });
});

it('paints the badge for all tabs', async () => {
  await paintBadge('#000', '#fff');
  expect(api.action.setBadgeBackgroundColor).toHaveBeenCalledWith({ color: '#000' });
  expect(api.action.setBadgeTextColor).toHaveBeenCalledWith({ color: '#fff' });
});

it('says that the browser refuses a popup', async () => {
  await openPopup();
  api.action.openPopup.mockRejectedValueOnce(new Error('needs a click'));
  await expect(openPopup()).rejects.toThrow('needs a click');
});

it('opens one of our pages in a window of its own', async () => {
  await openSmallWindow('src/popup/index.html?tab=3');
  expect(api.windows.create.mock.calls[0]?.[0]).toMatchObject({
    type: 'popup',
    url: 'chrome-extension://ours/src/popup/index.html?tab=3',
  });
});
