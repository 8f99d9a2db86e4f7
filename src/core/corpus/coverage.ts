import type { ArticleRecord, Coverage } from './record.ts';

/**
 * How far a set of articles reaches. Articles without a date or an outlet's name count as articles only.
 *
 * @example measureArticles([]) // { articles: 0, outlets: 0, from: '', to: '' }
 */
export function measureArticles(articles: readonly Pick<ArticleRecord, 'outlet' | 'published'>[]): Coverage {
  const outlets = new Set<string>();
  let [from, to] = ['', ''];
  for (const { outlet, published } of articles) {
    if (outlet) outlets.add(outlet);
    const day = published.slice(0, 10);
    if (day && (!from || day < from)) from = day;
    if (day > to) to = day;
  }
  return { articles: articles.length, outlets: outlets.size, from, to };
}
