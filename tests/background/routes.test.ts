import { beforeEach, expect, it } from 'vitest';
import { createCorpusLoader } from '../../src/background/corpus.ts';
import { createRoutes } from '../../src/background/routes.ts';
import { createHiddenLinks } from '../../src/platform/hidden-links.ts';
import { parseSettings } from '../../src/platform/settings.ts';
import { type Ask, createClient } from '../../src/protocol/client.ts';
import { createRouter } from '../../src/protocol/router.ts';
import { stubMessages } from '../platform/fake-messages.ts';
import { createFakeStorage } from '../platform/fake-storage.ts';
import { contentSender, pageSender, self } from '../protocol/fixtures.ts';
import { makeFakeLibrary } from './library/fake-library.ts';
import { makePackText } from './packs.ts';

const article = {
  id: 'a',
  outlet: 'Post',
  url: 'https://news.example/a',
  published: '',
  title: 'T',
  text: 'No claims.',
};

beforeEach(() => stubMessages());

/** A worker as after a start: nothing of an earlier one is left. */
function startWorker(sender = contentSender) {
  const nothing = async () => undefined;
  const routes = createRoutes({
    loadCorpus: createCorpusLoader(async () => makePackText()),
    showBadge: nothing,
    runScript: nothing,
    readerFile: 'reader.js',
    marksFile: 'marks.js',
    cardFile: 'card.js',
    writeFocus: nothing,
    openPopup: nothing,
    openSmallWindow: nothing,
    findTab: async () => null,
    askTab: () => createClient<'extension'>(nothing),
    library: makeFakeLibrary(),
    hiddenLinks: createHiddenLinks(createFakeStorage()),
    readSettings: async () => parseSettings(undefined),
  });
  const listener = createRouter(routes, self);
  return createClient<'content'>((message) => new Promise((done) => listener(message, sender, done)));
}

it('answers a page also where it was stopped between two messages', async () => {
  expect(
    await startWorker()('page.crossReference', { article, datelines: [], mustBeDated: false, hasMarks: true }),
  ).toMatchObject({
    ok: true,
    value: { coverage: { articles: 1 } },
  });
  expect(await startWorker()('badge.show', { count: null, off: null })).toEqual({ ok: true, value: null });
  expect(await startWorker()('card.load', null)).toEqual({ ok: true, value: null });
  expect(await startWorker()('popup.open', { claim: 0 })).toEqual({ ok: true, value: { opened: 'popup' } });
});

it('lets no page’s script near the library, and no page of ours ask as one', async () => {
  const asPage = startWorker() as unknown as Ask<'extension'>;
  const correction = { outlet: 'A', origin: '', title: 'T', published: '' };
  const forbidden = { ok: false, error: { code: 'forbidden' } };
  expect(await asPage('library.readPage', { tabId: 7 })).toMatchObject(forbidden);
  expect(await asPage('library.savePage', { tabId: 7, correction: null })).toMatchObject(forbidden);
  expect(await asPage('library.correct', { id: 'a', correction })).toMatchObject(forbidden);
  expect(await asPage('library.remove', { id: 'a' })).toMatchObject(forbidden);
  expect(await startWorker(pageSender)('page.lingered', null)).toMatchObject(forbidden);
});

it('answers nobody but content scripts', async () => {
  const ask = startWorker(pageSender);
  expect(
    await ask('page.crossReference', { article, datelines: [], mustBeDated: false, hasMarks: true }),
  ).toMatchObject({
    ok: false,
    error: { code: 'forbidden' },
  });
  expect(await ask('card.load', null)).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  const link = { page: '', claim: '', article: '', words: '', outlet: '' };
  expect(await ask('link.hide', { link, isHidden: true })).toMatchObject({ error: { code: 'forbidden' } });
});
