import { createContext } from 'preact';
import { type Match, normaliseOutlet, type Origin } from '../core/index.ts';

/** Where the reports that a page is held against come from, as the engine has found it for this page. */
export const Origins = createContext<readonly Origin[]>([]);

/** Matches whose reports come from one place: the outlet itself, or an agency or paper whose report several outlets carry. */
export interface OriginGroup {
  origin: Origin;
  matches: Match[];
}

type Cited = Pick<Match['article'], 'id' | 'outlet' | 'origin'>;

/** Where a report comes from; one that the engine tells nothing of stands for itself. */
export function originOf({ id, outlet, origin }: Cited, origins: readonly Origin[]): Origin {
  const found = origins.find(({ articles }) => articles.includes(id));
  return found ?? { name: origin || outlet, articles: [id], isOfPage: false, reasons: [] };
}

/** Who a report comes from, where that is someone else than its outlet; else empty. */
export function findCredit(article: Cited, origins: readonly Origin[]): string {
  const { name } = originOf(article, origins);
  return normaliseOutlet(name) === normaliseOutlet(article.outlet) ? '' : name;
}

/** Matches by origin, in the order in which each origin comes first. */
export function groupByOrigin(matches: readonly Match[], origins: readonly Origin[]): OriginGroup[] {
  const groups: OriginGroup[] = [];
  for (const match of matches) {
    const known = groups.find(({ origin }) => origin.articles.includes(match.article.id));
    if (known) known.matches.push(match);
    else groups.push({ origin: originOf(match.article, origins), matches: [match] });
  }
  return groups;
}
