import type { ClaimRecord, FigureRecord, Match } from '../../core/index.ts';
import { isComparable, middleOf } from './number-line.ts';

/** A value at the time at which reports gave it. */
export interface Moment {
  /** ISO date or time, of the first report that gives it. */
  published: string;
  figure: FigureRecord;
  outlets: string[];
  isHere: boolean;
}

/**
 * How one quantity was told over time, oldest first; null where it did not move: all on one day, or only worded in other ways. A
 * number for something else is no moment of it.
 */
export function layOutTimeline(claim: ClaimRecord, published: string, matches: readonly Match[]): Moment[] | null {
  if (claim.kind !== 'figure') return null;
  const told: Moment[] = [{ published, figure: claim, outlets: [], isHere: true }];
  for (const { claim: there, verdict, article } of matches) {
    if (there.kind !== 'figure' || verdict === 'different-measure' || !isComparable(claim, there)) continue;
    told.push({ published: article.published, figure: there, outlets: [article.outlet], isHere: false });
  }
  const moments = joinEqual(told.filter((one) => dayOf(one.published) !== ''));
  const days = new Set(moments.map((one) => dayOf(one.published)));
  const values = new Set(moments.map(({ figure }) => middleOf(figure)));
  const isMoved = matches.some(({ verdict }) => verdict === 'differs');
  const isShown = isMoved && days.size > 1 && values.size > 1 && moments.some(({ isHere }) => isHere);
  return isShown ? moments : null;
}

/** The day of a date as it was published; empty for what is none. */
export function dayOf(published: string): string {
  return Number.isNaN(Date.parse(published)) ? '' : published.slice(0, 10);
}

/** Several reports of one day with one value are one moment. */
function joinEqual(told: Moment[]): Moment[] {
  const moments = new Map<string, Moment>();
  for (const one of told.toSorted((a, b) => Date.parse(a.published) - Date.parse(b.published))) {
    const { low, high, qualifier } = one.figure;
    const key = `${dayOf(one.published)} ${low} ${high} ${qualifier}`;
    const moment = moments.get(key);
    if (!moment) moments.set(key, { ...one });
    else {
      moment.outlets = [...new Set([...moment.outlets, ...one.outlets])];
      moment.isHere ||= one.isHere;
    }
  }
  return [...moments.values()];
}
