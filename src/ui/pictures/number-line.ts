import type { ClaimRecord, FigureRecord, Match } from '../../core/index.ts';
import { createScale, type Scale } from './scale.ts';

/** One value as worded, with all who give it. */
export interface LineRow {
  figure: FigureRecord;
  /** Outlets in the order of the matches; empty for what the page alone says. */
  outlets: string[];
  isHere: boolean;
  /** The number counts something else. */
  isOtherMeasure: boolean;
}

export interface NumberLine {
  /** Lowest first, the page's own in its place. */
  rows: LineRow[];
  scale: Scale;
}

/** Outlets' values on one line with the page's; null where there are none in the page's unit. */
export function layOutNumberLine(claim: ClaimRecord, matches: readonly Match[]): NumberLine | null {
  if (claim.kind !== 'figure') return null;
  const rows = new Map<string, LineRow>([[keyOf(claim, false), makeRow(claim, true, false)]]);
  let others = 0;
  for (const { claim: there, verdict, article } of matches) {
    if (there.kind !== 'figure' || !isComparable(claim, there)) continue;
    const isOtherMeasure = verdict === 'different-measure';
    const key = keyOf(there, isOtherMeasure);
    const row = rows.get(key) ?? makeRow(there, false, isOtherMeasure);
    rows.set(key, row);
    if (!row.outlets.includes(article.outlet)) row.outlets.push(article.outlet);
    others++;
  }
  const values = [...rows.values()].flatMap(({ figure }) => boundsOf(figure));
  if (others === 0 || boundsOf(claim).length === 0) return null;
  return { rows: [...rows.values()].sort(byValue), scale: createScale(values) };
}

/** The ends of a figure that are numbers; empty for one without any. */
export function boundsOf({ low, high }: FigureRecord): number[] {
  return [low, high].filter((bound) => bound !== null);
}

/** The same unit, so that both can stand on one line; other currencies and units are left to the words. */
export function isComparable(here: FigureRecord, there: FigureRecord): boolean {
  return here.unit === there.unit && here.per === there.per && boundsOf(there).length > 0;
}

/** The same bounds as worded are one row, however they are spelt. */
function keyOf({ low, high, qualifier }: FigureRecord, isOtherMeasure: boolean): string {
  return `${low} ${high} ${qualifier} ${isOtherMeasure}`;
}

function makeRow(figure: FigureRecord, isHere: boolean, isOtherMeasure: boolean): LineRow {
  return { figure, outlets: [], isHere, isOtherMeasure };
}

function byValue({ figure: a }: LineRow, { figure: b }: LineRow): number {
  return middleOf(a) - middleOf(b);
}

/** Where a figure is put in order: the middle of its range, or its one end. */
export function middleOf(figure: FigureRecord): number {
  const bounds = boundsOf(figure);
  return bounds.reduce((sum, bound) => sum + bound, 0) / Math.max(bounds.length, 1);
}
