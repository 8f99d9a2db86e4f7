import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';
import { type ArticleRecord, analyze, createMemoryCorpus, crossReference } from '../../src/core/index.ts';
import { storeArticle } from '../../src/library/article-entry.ts';
import { createLibrary } from '../../src/library/create-library.ts';
import { openDatabase } from '../../src/library/database.ts';
import type { NewArticle } from '../../src/library/library.ts';
import { listFinders, writeArticles } from '../../src/library/write-articles.ts';
import { makeArticle, makeName, makeOtherArticle } from './articles.ts';

/** Labelled stories lie beside the project where there are any; they are never part of it. */
const GOLD = fileURLToPath(new URL('../../../shared/gold/dev/', import.meta.url));
const EVERY = 4;

async function fill(articles: readonly NewArticle[]) {
  const library = createLibrary(makeName());
  for (let at = 0; at < articles.length; at += 25) await library.save(articles.slice(at, at + 25), 'imported');
  return library;
}

it('asks for no more than 50, however many are on the story', async () => {
  const library = await fill(Array.from({ length: 70 }, (_, n) => makeArticle(n)));
  const candidates = await library.corpus.findCandidates(analyze({ ...makeArticle(99), id: 'page' }));
  expect(candidates).toHaveLength(50);
  library.close();
});

it('asks for what is a little alike where it is of the same days, and not where it is months away', async () => {
  const name = makeName();
  const database = await openDatabase(name, () => {});
  const terms = (...all: string[]) => all.map((term): [string, number] => [term, 0.5]);
  const own = ['osterby', 'budget', 'school', 'vote', 'treasurer', 'ballot', 'tax', 'roof'];
  const record = { ...analyze({ ...makeOtherArticle(1), id: '' }), terms: terms('elvra', 'marsk', ...own) };
  const write = (key: number, published: string) => {
    const dated = { ...record, published, url: `https://other.example/${published}` };
    const stored = storeArticle(dated, { key, arrival: 'saved', saved: 1 }, 'Text.');
    return writeArticles(database, [{ ...stored, ...listFinders(dated) }]);
  };
  await write(1, '2025-03-03');
  await write(2, '2024-06-03');
  const others = ['flood', 'river', 'bed', 'crew', 'household', 'mayor', 'holm', 'sunday'];
  const page = { ...analyze({ ...makeArticle(99), id: 'page' }), terms: terms('elvra', 'marsk', ...others) };
  const library = createLibrary(name);
  expect((await library.corpus.findCandidates(page)).map(({ published }) => published)).toEqual(['2025-03-03']);
  for (const one of [library, database]) one.close();
});

it('reads no more than it must where many share a word with the page, and none its story', async () => {
  const name = makeName();
  const database = await openDatabase(name, () => {});
  const own = ['osterby', 'budget', 'school', 'vote', 'treasurer', 'ballot', 'tax', 'roof'];
  const weigh = (all: readonly string[], shared: number): [string, number][] => [
    ...all.map((term): [string, number] => [term, 0.5]),
    ['elvra', shared],
  ];
  const record = { ...analyze({ ...makeOtherArticle(1), id: '' }), terms: weigh(own, 0.1) };
  const prepared = Array.from({ length: 60 }, (_, n) => {
    const one = { ...record, url: `https://other.example/${n}` };
    return { ...storeArticle(one, { key: n + 1, arrival: 'saved', saved: 1 }, 'Text.'), ...listFinders(one) };
  });
  await writeArticles(database, prepared);
  const others = ['flood', 'river', 'bed', 'crew', 'household', 'mayor', 'holm', 'sunday'];
  const page = {
    ...analyze({ ...makeArticle(99, { published: '2025-03-03' }), id: 'page' }),
    terms: weigh(others, 1.5),
  };
  const library = createLibrary(name);
  const parse = vi.spyOn(JSON, 'parse');
  expect(await library.corpus.findCandidates(page)).toEqual([]);
  expect(parse.mock.calls.length).toBe(20);
  parse.mockRestore();
  for (const one of [library, database]) one.close();
});

interface Line extends NewArticle {
  id: string;
}

function readLines(name: string): Line[] {
  const lines = readFileSync(`${GOLD}${name}.jsonl`, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const { id, outlet, url, published, title, text } = JSON.parse(line);
    return { id, outlet, url: url || `https://gold.example/${encodeURIComponent(id)}`, published, title, text };
  });
}

/** Each link as text: the page's claim, the other's address and claim, the verdict. */
function listLinks(page: ArticleRecord, candidates: ArticleRecord[]): string[] {
  return crossReference(page, candidates)
    .claims.flatMap(({ claim, matches }) =>
      matches.map(({ article, claim: other, verdict }) => [claim.start, article.url, other.start, verdict].join(' ')),
    )
    .sort();
}

it.skipIf(!existsSync(GOLD))(
  'finds on real stories every link that a comparison with all articles finds',
  async () => {
    const articles = readLines('articles');
    const all = [...articles, ...readLines('distractors')];
    const library = await fill(all.map(({ id: _, ...article }) => article));
    const memory = createMemoryCorpus(all.map(analyze));
    let links = 0;
    for (const article of articles.filter((_, i) => i % EVERY === 0)) {
      const page = analyze(article);
      const expected = listLinks(page, await memory.findCandidates(page));
      expect(listLinks(page, await library.corpus.findCandidates(page)), article.id).toEqual(expected);
      links += expected.length;
    }
    expect(links).toBeGreaterThan(50);
    library.close();
  },
  120_000,
);

if (!existsSync(GOLD)) console.log('Left out: the labelled stories, which are not beside the project');
