import type { Article } from '../../../src/core/index.ts';
import type { Engine } from './bundle.ts';
import { countWords, type Texts } from './texts.ts';
import { timeInTurn } from './timing.ts';

const PAGE_WORDS = 1000;
const CANDIDATES = 50;
const ROUNDS = 30;

export interface Linking {
  readMs: number;
  linkMs: number;
  links: number;
}

/**
 * The hard case: a page of about 1,000 words, and 50 candidates that are all on its story, because they are the articles of
 * the set with words of the page among their own.
 */
export function measureLinking({ door }: Engine, { articles }: Texts): Linking {
  const { analyze, crossReference } = door;
  const page = { ...makePage(articles), id: 'page', outlet: 'Page Post' };
  const candidates = Array.from({ length: CANDIDATES }, (_, i) => makeCandidate(page, articles, i));
  const record = analyze(page);
  const records = candidates.map(analyze);
  const best = timeInTurn(
    [
      ['read', () => analyze(page)],
      ['link', () => crossReference(record, records)],
    ],
    ROUNDS,
  );
  const { claims } = crossReference(record, records);
  const links = claims.reduce((sum, { matches }) => sum + matches.length, 0);
  return { readMs: best.get('read') ?? 0, linkMs: best.get('link') ?? 0, links };
}

/** Texts one after the other until there are enough words. */
function makePage(articles: readonly Article[]): Article {
  const [first, ...rest] = articles;
  if (!first) throw new Error('no articles to measure on');
  let { text } = first;
  for (const article of rest) {
    if (countWords(text) >= PAGE_WORDS) break;
    text += `\n${article.text}`;
  }
  return {
    ...first,
    text: text
      .split(/(?<=\s)/)
      .slice(0, PAGE_WORDS)
      .join(''),
  };
}

/** Every second paragraph of the page, from the first or the second on, and another article around it. */
function makeCandidate(page: Article, articles: readonly Article[], i: number): Article {
  const own = articles[(i + 3) % articles.length] ?? page;
  const shared = page.text.split('\n').filter((_line, j) => (j + i) % 2 === 0);
  return {
    ...own,
    id: `candidate-${i}`,
    outlet: `Outlet ${i}`,
    title: page.title,
    published: page.published,
    text: `${shared.join('\n')}\n${own.text}`,
  };
}
