import { expect, it } from 'vitest';
import { type RawSender, readSender } from '../../src/protocol/sender.ts';
import { contentSender, pageSender, self } from './fixtures.ts';

it.each<[string, RawSender, unknown]>([
  [
    'a script in a private window',
    { ...contentSender, tab: { id: 7, incognito: true } },
    expect.objectContaining({ isPrivate: true }),
  ],
  [
    'a script of which the browser does not say',
    { ...contentSender, tab: { id: 7 } },
    expect.objectContaining({ isPrivate: true }),
  ],
  [
    'our content script',
    contentSender,
    { from: 'content', tabId: 7, frameId: 0, url: 'https://news.example/a', isPrivate: false },
  ],
  ['our own page', pageSender, { from: 'extension' }],
  ['our own page in a tab', { ...pageSender, tab: { id: 7 } }, { from: 'extension' }],
  [
    'our worker, where no origin is told',
    { id: 'ours', url: 'chrome-extension://ours/worker.js' },
    { from: 'extension' },
  ],
  ['another extension', { ...pageSender, id: 'theirs' }, null],
  ['a script without a tab', { ...contentSender, tab: undefined }, null],
  ['nobody', {}, null],
])('knows %s', (_, sender, expected) => expect(readSender(sender, self)).toEqual(expected));

it('believes the origin rather than a made-up address', () => {
  expect(readSender({ ...contentSender, url: `${self.origin}/src/popup/index.html` }, self)).toMatchObject({
    from: 'content',
  });
});

it('is not taken in by an address that only begins like ours', () => {
  const sender = { ...contentSender, origin: undefined, url: 'chrome-extension://ours.evil/x' };
  expect(readSender(sender, self)).toMatchObject({ from: 'content' });
});
