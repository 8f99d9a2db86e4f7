import type { ArticleRecord } from '../../corpus/record.ts';
import type { Reason } from '../cross-reference.ts';
import { normaliseOutlet } from './outlet-name.ts';
import { isCopy, measureCopy } from './own-article.ts';

/** Reports that come from one place: an agency's under several names, a paper's and what was taken over from it. */
export interface Origin {
  /** The agency or paper that is credited, else the outlet that published first. */
  name: string;
  /** Ids of the other outlets' articles, in the order given. */
  articles: string[];
  /** The page's own report comes from there too: such articles are no second source for it. */
  isOfPage: boolean;
  /** Why they count as one; empty for a report that stands alone. */
  reasons: Reason[];
}

export type Report = Pick<ArticleRecord, 'id' | 'outlet' | 'origin' | 'published' | 'sketch'>;

/**
 * Counts independent reports: articles that credit one agency or paper, or carry one text, have one origin, however many
 * outlets print it. Who merely quotes an agency stays a report of its own. The page's own origin comes first, where
 * another article shares it. Costs the square of the number of articles, some hundred steps each.
 */
export function groupOrigins(page: Report, articles: readonly Report[]): Origin[] {
  const reports = [page, ...articles];
  const groups = new Map<number, number[]>();
  for (const [at, root] of findRoots(reports).entries()) groups.set(root, [...(groups.get(root) ?? []), at]);
  return [...groups.values()]
    .map((places) =>
      describeOrigin(
        places.map((at) => reports[at]),
        places[0] === 0,
      ),
    )
    .filter(({ articles: others }) => others.length > 0);
}

/** For each report the place of the first that it is joined with. */
function findRoots(reports: readonly Report[]): number[] {
  const roots = reports.map((_, at) => at);
  const rootOf = (at: number): number => (roots[at] === at ? at : rootOf(roots[at]));
  const sources = reports.map(nameSource);
  for (let i = 0; i < reports.length; i++)
    for (let j = 0; j < i; j++) {
      const isOne = (sources[i] !== '' && sources[i] === sources[j]) || isCopy(reports[i], reports[j]);
      const [one, other] = [rootOf(i), rootOf(j)].sort((a, b) => a - b);
      if (isOne) roots[other] = one;
    }
  return roots.map((_, at) => rootOf(at));
}

/** Who is credited, else the outlet itself: a paper's own report and what others took over from it meet. */
function nameSource({ origin, outlet }: Report): string {
  return normaliseOutlet(origin ?? outlet);
}

function describeOrigin(reports: readonly Report[], isOfPage: boolean): Origin {
  const credited = reports.find(({ origin }) => origin);
  const known = credited && reports.find(({ outlet }) => normaliseOutlet(outlet) === nameSource(credited))?.outlet;
  const first = [...reports].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : Number(dayOf(a) > dayOf(b))))[0];
  return {
    name: known ?? credited?.origin ?? first.outlet,
    articles: (isOfPage ? reports.slice(1) : reports).map(({ id }) => id),
    isOfPage,
    reasons: reports.length > 1 ? explain(reports) : [],
  };
}

/** A report whose date is not known is not taken for the first. */
const dayOf = ({ published }: Report): string => published || '9';

function explain(reports: readonly Report[]): Reason[] {
  const credited = new Set(reports.flatMap(({ origin }) => origin ?? []));
  const credits = [...credited].map((origin) => ({ key: 'reasonOriginCredit', values: [origin] }));
  const share = Math.max(0, ...listPairs(reports).map(([a, b]) => measureCopy(a, b)));
  return share ? [...credits, { key: 'reasonOriginCopy', values: [String(Math.round(100 * share))] }] : credits;
}

function listPairs(reports: readonly Report[]): [Report, Report][] {
  return reports.flatMap((one, at) => reports.slice(at + 1).map((other): [Report, Report] => [one, other]));
}
