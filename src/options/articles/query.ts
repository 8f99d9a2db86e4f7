import type { ListQuery } from '../../library/library.ts';

/** All articles, what came last on top. */
export const ALL_ARTICLES: ListQuery = { words: '', sort: 'saved', descending: true };

/** Whether a query leaves articles out. */
export function isFiltered({ words, outlet, from, to, arrival, pack }: ListQuery): boolean {
  return [words.trim(), outlet, from, to, arrival, pack].some(Boolean);
}

/** The same articles by another column; the same column again turns the order round. Dates begin with the latest. */
export function sortBy(query: ListQuery, sort: ListQuery['sort']): ListQuery {
  const isDate = sort === 'published' || sort === 'saved';
  return { ...query, sort, descending: query.sort === sort ? !query.descending : isDate };
}

/** A query without one of its conditions, or with another one. */
export function withCondition(query: ListQuery, condition: Partial<ListQuery>): ListQuery {
  const next = { ...query, ...condition };
  return Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined)) as unknown as ListQuery;
}
