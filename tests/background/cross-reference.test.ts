import { expect, it } from 'vitest';
import { createCorpusLoader } from '../../src/background/corpus.ts';
import { createCrossReference } from '../../src/background/cross-reference.ts';
import { type Article, type ArticleRecord, type Corpus, createMemoryCorpus } from '../../src/core/index.ts';
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

const NOTHING_HIDDEN = { read: async () => [] };

it('answers also where what is hidden can’t be read', async () => {
  const broken = { read: () => Promise.reject(new Error('storage')) };
  const answer = createCrossReference(
    createCorpusLoader(async () => makePackText()),
    { corpus: createMemoryCorpus([]) },
    broken,
  );
  expect((await answer({ article }, sender)).report.claims.length).toBeGreaterThan(0);
});

it('finds a claim of the page in the pack', async () => {
  const empty = { corpus: createMemoryCorpus([]) };
  const answer = createCrossReference(
    createCorpusLoader(async () => makePackText()),
    empty,
    NOTHING_HIDDEN,
  );
  const { report, coverage } = await answer({ article }, sender);
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
  await createCrossReference(
    async () => corpus,
    { corpus: createMemoryCorpus([]) },
    NOTHING_HIDDEN,
  )({ article: { ...article, url } }, sender);
  expect(seen[0]?.url).toBe(expected);
});

const GERMAN =
  'Nach Angaben der Stadt stieg der Fluss in der Nacht, und 340 Familien mussten ihre Häuser verlassen. Es war das dritte Mal in diesem Jahr, sagte die Bürgermeisterin, und niemand hat die Menschen gewarnt. Das Land will helfen, aber erst im März, wenn die Brücke wieder offen ist und die Kinder in die Schule gehen können, sagte sie am Abend im Rathaus.';

it.each([
  ['whatever the page says', { text: GERMAN, language: 'en' }],
  ['or says nothing', { text: GERMAN }],
  ['as the page says, where there are too few words to tell', { language: 'de' }],
])('tells an article in another language, %s', async (_, parts) => {
  const corpus = createMemoryCorpus([]);
  const answer = createCrossReference(async () => corpus, { corpus }, NOTHING_HIDDEN);
  await expect(answer({ article: { ...article, ...parts } }, sender)).rejects.toMatchObject({ code: 'other-language' });
});
