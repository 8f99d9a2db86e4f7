import { expect, it, vi } from 'vitest';
import { createSaveAsker } from '../../src/background/save-asker.ts';

function makePlatform(popup: 'opens' | 'refuses') {
  const done: string[] = [];
  const platform = {
    findActiveTab: async () => ({ id: 9 }),
    writeSaveRequest: vi.fn(async (tabId: number) => void done.push(`request ${tabId}`)),
    openPopup: vi.fn(async () => {
      done.push('popup');
      if (popup === 'refuses') throw new Error('needs a gesture');
    }),
    openSmallWindow: vi.fn(async (path: string) => void done.push(path)),
  };
  return { platform, done };
}

it('opens the popup first, while the click still counts, and leaves the request for it', async () => {
  const { platform, done } = makePlatform('opens');
  await createSaveAsker(platform)(7);
  expect(done).toEqual(['popup', 'request 7']);
});

it('opens a small window where the popup is refused', async () => {
  const { platform, done } = makePlatform('refuses');
  await createSaveAsker(platform)(undefined);
  expect(done).toEqual(['popup', 'request 9', 'src/popup/index.html?tab=9']);
});
