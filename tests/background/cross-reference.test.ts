import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createCorpusLoader } from '../../src/background/corpus.ts';
import { createCrossReference } from '../../src/background/cross-reference.ts';
import { type Article, type ArticleRecord, type Corpus, createMemoryCorpus } from '../../src/core/index.ts';
import { createLibrary } from '../../src/library/create-library.ts';
import { makeName } from '../library/articles.ts';
import { makePackText } from './packs.ts';

const sender = {
  from: 'content',
  tabId: 1,
  frameId: 0,
  url: 'https://post.example/a?from=home',
  isPrivate: false,
} as const;
const article: Article = {
  id: 'https://post.example/a',
  outlet: 'Post Sample',
  url: 'https://post.example/a',
  published: '2025-03-02',
  title: 'Marsk flood: Elvra river bursts its banks',
  text: 'Crews in Marsk moved some 340 households after the Elvra river flooded the town of Marsk, said mayor Ida Holm.',
};

/** What a page that has its marks and says its date asks along. */
const ASIDE = { datelines: [], mustBeDated: false, hasMarks: true };
const bringMarks = vi.fn(async () => undefined);
const PARTS = {
  loadCorpus: createCorpusLoader(async () => makePackText()),
  library: { corpus: createMemoryCorpus([]), open: async () => undefined },
  hiddenLinks: { read: async () => [] },
  bringMarks,
};
beforeEach(() => {
  bringMarks.mockReset().mockResolvedValue(undefined);
});

it('answers also where what is hidden can’t be read', async () => {
  const broken = { read: () => Promise.reject(new Error('storage')) };
  const answer = createCrossReference({ ...PARTS, hiddenLinks: broken });
  expect((await answer({ article, ...ASIDE }, sender)).report.claims.length).toBeGreaterThan(0);
});

it('finds a claim of the page in the pack', async () => {
  const { report, coverage } = await createCrossReference(PARTS)({ article, ...ASIDE }, sender);
  expect(coverage.articles).toBe(1);
  expect(report.claims.flatMap(({ matches }) => matches).map(({ verdict }) => verdict)).toContain('same');
});

it.each([
  ['its own proper address', 'https://post.example/a', 'https://post.example/a'],
  ['the address of another site', 'https://harbour.example/flood', sender.url],
  ['no address', 'nowhere', sender.url],
])('for a page that names %s goes by what the browser knows', async (_, url, expected) => {
  const seen: ArticleRecord[] = [];
  const corpus: Corpus = {
    findCandidates: async (page) => {
      seen.push(page);
      return [];
    },
    measureCoverage: async () => ({ articles: 0, outlets: 0, from: '', to: '' }),
  };
  const request = { article: { ...article, url }, ...ASIDE };
  await createCrossReference({ ...PARTS, loadCorpus: async () => corpus })(request, sender);
  expect(seen[0]?.url).toBe(expected);
});

const GERMAN =
  'Nach Angaben der Stadt stieg der Fluss in der Nacht, und 340 Familien mussten ihre Häuser verlassen. Es war das dritte Mal in diesem Jahr, sagte die Bürgermeisterin, und niemand hat die Menschen gewarnt. Das Land will helfen, aber erst im März, wenn die Brücke wieder offen ist und die Kinder in die Schule gehen können, sagte sie am Abend im Rathaus.';

it.each([
  ['whatever the page says', { text: GERMAN, language: 'en' }],
  ['or says nothing', { text: GERMAN }],
  ['as the page says, where there are too few words to tell', { language: 'de' }],
])('tells an article in another language, %s', async (_, parts) => {
  const answer = createCrossReference(PARTS);
  await expect(answer({ article: { ...article, ...parts }, ...ASIDE }, sender)).rejects.toMatchObject({
    code: 'other-language',
  });
});

it.each([
  ['says', '2025-03-02', ['5 May 2024'], '2025-03-02'],
  ['shows', '', ['By Ada Brook', '5 May 2024'], '2024-05-05'],
  ['tells nobody', '', ['By Ada Brook'], ''],
])('goes by the date that a page %s', async (_, published, datelines, expected) => {
  const reply = await createCrossReference(PARTS)({ ...ASIDE, article: { ...article, published }, datelines }, sender);
  expect(reply.published).toBe(expected);
});

it('takes a page for no article that must be dated, and is not', async () => {
  const answer = createCrossReference(PARTS);
  const request = { ...ASIDE, article: { ...article, published: '' }, mustBeDated: true };
  await expect(answer({ ...request, datelines: ['By Ada Brook'] }, sender)).rejects.toMatchObject({
    code: 'not-article',
  });
  expect(await answer({ ...request, datelines: ['5 May 2024'] }, sender)).toMatchObject({ published: '2024-05-05' });
});

it.each([
  ['that has no marks yet', article, false, true],
  ['that has them', article, true, false],
  [
    'of another story',
    { ...article, title: 'Budget', text: 'The council voted 12 to 9 for the budget.' },
    false,
    false,
  ],
])('brings the marks to a page %s: %s', async (_, page, hasMarks, expected) => {
  await createCrossReference(PARTS)({ article: page, ...ASIDE, hasMarks }, sender);
  expect(bringMarks.mock.calls).toEqual(expected ? [[sender.tabId, sender.frameId]] : []);
});

it('answers once the marks are there, and also where they don’t come', async () => {
  const steps: string[] = [];
  bringMarks.mockImplementation(async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    steps.push('marks');
  });
  await createCrossReference(PARTS)({ article, ...ASIDE, hasMarks: false }, sender);
  expect(steps).toEqual(['marks']);
  bringMarks.mockRejectedValue(new Error('no such frame'));
  expect(await createCrossReference(PARTS)({ article, ...ASIDE, hasMarks: false }, sender)).toHaveProperty('report');
});

it('has the library opened while the words are read, and answers where it can’t be', async () => {
  const order: string[] = [];
  const corpus: Corpus = {
    findCandidates: async () => {
      order.push('ask');
      return [];
    },
    measureCoverage: async () => ({ articles: 0, outlets: 0, from: '', to: '' }),
  };
  const open = () => {
    order.push('open');
    return Promise.reject(new Error('no profile'));
  };
  const answer = createCrossReference({ ...PARTS, library: { corpus, open } });
  expect((await answer({ article, ...ASIDE }, sender)).report.claims.length).toBeGreaterThan(0);
  expect(order).toEqual(['open', 'ask']);
});

describe('an article that was saved at one address and is read at another', () => {
  const earlier = { ...article, text: article.text.replace('340', '290') };
  const { id: _, ...saved } = earlier;

  /** What is found for the page, with the saved article in the library. */
  async function readPage(kept: Omit<Article, 'id'>, page: Article, url: string) {
    const library = createLibrary(makeName());
    await library.save([kept], 'saved');
    const answer = createCrossReference({ ...PARTS, loadCorpus: async () => createMemoryCorpus([]), library });
    const { report } = await answer({ article: page, ...ASIDE }, { ...sender, url });
    library.close();
    return { own: report.ownArticles.length, links: report.claims.flatMap(({ matches }) => matches).length };
  }

  it.each([
    [
      'names the saved one as its proper address',
      { url: 'https://post.example/a' },
      'https://post.example/live/77?p=2',
    ],
    ['names it on its mobile site', { url: 'https://m.post.example/a?utm_source=mail' }, 'https://m.post.example/x'],
    ['stands at the saved one', {}, 'https://www.post.example/a/#top'],
  ])('is never its own second source where the page %s', async (_, parts, url) => {
    const kept = { ...saved, outlet: 'Another Name for It' };
    expect(await readPage(kept, { ...article, ...parts }, url)).toEqual({ own: 1, links: 0 });
  });

  it('is none either where the page names no address, and only the outlet tells', async () => {
    const page = { ...article, url: 'nowhere' };
    expect(await readPage(saved, page, 'https://post.example/live/77')).toEqual({ own: 1, links: 0 });
  });

  it('is one where outlet and address are others: the check above could fail', async () => {
    const kept = { ...saved, outlet: 'Marsk Courier', url: 'https://courier.example/a' };
    const { own, links } = await readPage(kept, article, sender.url);
    expect([own, links > 0]).toEqual([0, true]);
  });
});
