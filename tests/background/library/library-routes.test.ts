import { beforeEach, describe, expect, it } from 'vitest';
import { createLibraryRoutes } from '../../../src/background/library/library-routes.ts';
import { LibraryFault } from '../../../src/library/library-fault.ts';
import { createClient } from '../../../src/protocol/client.ts';
import { createRouter } from '../../../src/protocol/router.ts';
import { pageSender, self } from '../../protocol/fixtures.ts';
import { makeFakeLibrary } from './fake-library.ts';
import { ARTICLE, makeTabs, TAB } from './tabs.ts';

let library: ReturnType<typeof makeFakeLibrary>;
beforeEach(() => {
  library = makeFakeLibrary();
});

/** A worker as after a start; each question may meet another one. */
function ask(tabs = makeTabs()) {
  const listener = createRouter(createLibraryRoutes({ ...tabs, library }), self);
  return createClient<'extension'>((message) => new Promise((done) => listener(message, pageSender, done)));
}

const correction = { outlet: 'The Post', origin: 'AFP', title: 'Flood', published: '2031-02-02' };

describe('an article', () => {
  it('is seen unsaved, saved, corrected, removed and put back', async () => {
    expect(await ask()('library.readPage', { tabId: 7 })).toMatchObject({ value: { saved: null } });
    expect(await ask()('library.savePage', { tabId: 7, correction: null })).toMatchObject({
      value: { arrival: 'saved' },
    });
    expect(library.articles.get(ARTICLE.url)).toMatchObject({ text: ARTICLE.text, outlet: 'Post Sample' });
    const { url: id } = ARTICLE;
    expect(await ask()('library.correct', { id, correction })).toMatchObject({ value: correction });
    expect(library.articles.get(id)?.text).toBe(ARTICLE.text);
    const removed = await ask()('library.remove', { id });
    expect(library.articles.size).toBe(0);
    if (!removed.ok) throw new Error('not removed');
    expect(await ask()('library.restore', { article: removed.value })).toEqual({ ok: true, value: null });
    expect(library.articles.get(id)).toMatchObject({ ...correction, savedAt: '2031-02-03T10:00:00.000Z' });
  });

  it('is saved as the reader corrects it', async () => {
    await ask()('library.savePage', { tabId: 7, correction });
    expect(library.articles.get(ARTICLE.url)).toMatchObject(correction);
  });

  it('of a private window is not saved', async () => {
    const reply = await ask(makeTabs(ARTICLE, { ...TAB, isPrivate: true }))('library.savePage', {
      tabId: 7,
      correction: null,
    });
    expect(reply).toMatchObject({ error: { code: 'private' } });
    expect(library.articles.size).toBe(0);
  });

  it('that is gone is told so', async () => {
    const gone = { ok: false, error: { code: 'library-bad-input' } };
    expect(await ask()('library.remove', { id: 'x' })).toMatchObject(gone);
    expect(await ask()('library.correct', { id: 'x', correction })).toMatchObject(gone);
  });
});

it('says what the library says', async () => {
  library.fault = new LibraryFault('full', 'no room');
  const reply = await ask()('library.savePage', { tabId: 7, correction: null });
  expect(reply).toMatchObject({ error: { code: 'library-full' } });
});
