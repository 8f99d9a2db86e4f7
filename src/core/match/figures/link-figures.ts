import type { FigureRecord } from '../../corpus/record.ts';
import type { FigureVerdict, Reason } from '../cross-reference.ts';
import type { Link } from '../link.ts';
import { compareBounds, findBounds } from './values.ts';

/** Whether two figures of articles on one story report one quantity, and what their values say; null for no link. */
export function linkFigures(a: FigureRecord, b: FigureRecord): Link | null {
  if (a.unit !== b.unit) return null;
  const [x, y] = [findBounds(a), findBounds(b)];
  if (!x || !y) return null;
  const relation = compareBounds(x, y);
  const events = compareEvents(a, b);
  const shared = countShared(a.near, b.near) + 0.5 * countShared(a.context, b.context);
  if (relation === 'apart') return null;
  const distinctive = relation === 'equal' && isDistinctive(a);
  const needed = (distinctive ? 1.5 : 3) + (relation === 'equal' ? 0 : 1);
  if (shared < needed) return null;
  const verdict: FigureVerdict = events === 'other' ? 'different-measure' : 'same';
  return { verdict, score: Math.min(0.99, 0.5 + 0.08 * shared), reasons: [sayValues(relation)] };
}

/** Nobody happens upon 171,000 or 2.6 percent twice; "two" and "100" are everywhere. */
function isDistinctive({ low, high }: FigureRecord): boolean {
  return [low, high].some((value) => value !== null && value > 12 && String(value).replace(/0+$/, '').length > 1);
}

function compareEvents(a: FigureRecord, b: FigureRecord): 'one' | 'other' | 'unknown' {
  if (!a.events.length || !b.events.length) return 'unknown';
  return a.events.some((event) => b.events.includes(event)) ? 'one' : 'other';
}

function countShared(a: string[], b: string[]): number {
  const inB = new Set(b);
  return a.filter((form) => inB.has(form)).length;
}

function sayValues(relation: 'equal' | 'rounded' | 'inside' | 'compatible'): Reason {
  return { key: `reasonValue${relation.charAt(0).toUpperCase()}${relation.slice(1)}`, values: [] };
}
