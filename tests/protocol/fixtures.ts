import type { RawSender, Self } from '../../src/protocol/sender.ts';

export const self: Self = { id: 'ours', origin: 'chrome-extension://ours' };
export const contentSender: RawSender = {
  id: 'ours',
  url: 'https://news.example/a',
  origin: 'https://news.example',
  frameId: 0,
  tab: { id: 7, incognito: false },
};
export const pageSender: RawSender = {
  id: 'ours',
  url: 'chrome-extension://ours/src/popup/index.html',
  origin: 'chrome-extension://ours',
};
