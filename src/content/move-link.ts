import type { CrossReference, Match } from '../core/index.ts';
import type { LinkOfPage, LinkPlace } from '../protocol/messages.ts';
import type { Reading } from './readings.ts';

/** A reading with one of its links put aside, or back; with what the worker is to remember of it. */
export interface MovedLink {
  reading: Reading;
  link: LinkOfPage;
}

/** Null where the reading has no such link there. */
export function moveLink({ page, answer }: Reading, { claim: at, ...place }: LinkPlace): MovedLink | null {
  const before = answer.report.claims[at];
  const [match, after] = (before && (place.isHidden ? putAside(before, place) : putBack(before, place))) ?? [];
  if (!before || !match || !after) return null;
  const claims = answer.report.claims.with(at, after);
  return {
    reading: { page, answer: { ...answer, report: { ...answer.report, claims } } },
    link: {
      ...{ page: page.article.url, claim: before.claim.words, article: match.article.id },
      ...{ words: match.claim.words, outlet: match.article.outlet },
    },
  };
}

type Place = Pick<LinkPlace, 'article' | 'start'>;
type Moved = [match: Match, after: CrossReference] | null;

function putAside({ claim, matches, hidden = [] }: CrossReference, place: Place): Moved {
  const match = matches.find(isAt(place));
  return match ? [match, { claim, matches: matches.filter((one) => one !== match), hidden: [...hidden, match] }] : null;
}

function putBack({ claim, matches, hidden = [] }: CrossReference, place: Place): Moved {
  const match = hidden.find(isAt(place));
  return match ? [match, { claim, matches: [...matches, match], hidden: hidden.filter((one) => one !== match) }] : null;
}

const isAt =
  ({ article, start }: Place) =>
  (match: Match): boolean =>
    match.article.id === article && match.claim.start === start;
