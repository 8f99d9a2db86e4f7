import { expect, it, vi } from 'vitest';
import { createPopupOpener } from '../../src/background/popup-opener.ts';

const sender = { from: 'content', tabId: 7, frameId: 0, url: '', isPrivate: false } as const;

function makePlatform(openPopup: () => Promise<void>) {
  return { openPopup, writeFocus: vi.fn(async () => undefined), openSmallWindow: vi.fn(async () => undefined) };
}

it('opens the popup at the claim', async () => {
  const platform = makePlatform(async () => undefined);
  expect(await createPopupOpener(platform)({ claim: 2 }, sender)).toEqual({ opened: 'popup' });
  expect(platform.writeFocus).toHaveBeenCalledWith({ tabId: 7, claim: 2 });
  expect(platform.openSmallWindow).not.toHaveBeenCalled();
});

it.each([
  ['refuses', () => Promise.reject(new Error('needs a click'))],
  [
    'knows no such thing',
    () => {
      throw new TypeError('not a function');
    },
  ],
])('opens a small window where the browser %s', async (_, openPopup) => {
  const platform = makePlatform(openPopup);
  expect(await createPopupOpener(platform)({ claim: 2 }, sender)).toEqual({ opened: 'window' });
  expect(platform.openSmallWindow).toHaveBeenCalledWith('src/popup/index.html?tab=7');
});
