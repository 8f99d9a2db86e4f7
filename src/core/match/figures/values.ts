import type { Figure } from '../../claims/claim.ts';

/** Lowest and highest value that a figure's words allow. */
export interface Bounds {
  low: number;
  high: number;
}

/**
 * How two figures' values relate, most alike first. `rounded`: one is the other in fewer digits. `inside`: an exact value
 * in the other's range. `compatible`: what the words allow overlaps ("about 300", "more than 280").
 */
export type ValueRelation = 'equal' | 'rounded' | 'inside' | 'compatible' | 'apart';

/** "About 300" is read as 270 to 330. */
const ABOUT_SHARE = 0.1;
/** "More than 300" is read as up to 450: who knew of 500 would not have put it so. */
const MORE_THAN_FACTOR = 1.5;
/** "At least 300" is a floor that may be far below: up to 600. */
const AT_LEAST_FACTOR = 2;
/** "Up to 300" and "fewer than 300" are read as 150 or more. */
const AT_MOST_FACTOR = 0.5;
/** How near a number of one digit must be to count as a rounding. Guess. */
const ONE_DIGIT_SHARE = 0.025;
/** Two digits change no number by more than a twentieth: what is further off need not be looked at. */
const MAX_ROUNDING = 0.051;

/** What a figure's words allow, or null where it has no value at all. Bounds follow the reading rules of the README. */
export function findBounds({ low, high, qualifier }: Pick<Figure, 'low' | 'high' | 'qualifier'>): Bounds | null {
  const value = low ?? high;
  if (value === null) return null;
  switch (qualifier) {
    case 'about':
      return widen(low ?? value, high ?? value);
    case 'more-than':
      return order(value, high ?? value * MORE_THAN_FACTOR);
    case 'at-least':
      return order(value, high ?? value * AT_LEAST_FACTOR);
    case 'at-most':
    case 'less-than':
      return order(low ?? (high ?? value) * AT_MOST_FACTOR, high ?? value);
    default:
      return order(low ?? value, high ?? value);
  }
}

function widen(low: number, high: number): Bounds {
  return order(low - Math.abs(low) * ABOUT_SHARE, high + Math.abs(high) * ABOUT_SHARE);
}

function order(a: number, b: number): Bounds {
  return a <= b ? { low: a, high: b } : { low: b, high: a };
}

/** How two values in one unit relate; the order of the two does not matter. */
export function compareBounds(a: Bounds, b: Bounds): ValueRelation {
  if (isClose(a.low, b.low) && isClose(a.high, b.high)) return 'equal';
  const exactA = a.low === a.high ? a.low : null;
  const exactB = b.low === b.high ? b.low : null;
  if (exactA !== null && exactB !== null)
    return isRounded(exactA, exactB) || isRounded(exactB, exactA) ? 'rounded' : 'apart';
  if ((a.low > b.high && !isClose(a.low, b.high)) || (b.low > a.high && !isClose(b.low, a.high))) return 'apart';
  return exactA !== null || exactB !== null ? 'inside' : 'compatible';
}

/** Floating point leaves 0.1 + 0.2 a hair away from 0.3. */
function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

/**
 * Whether `rough` is `exact` rounded to the digits that `rough` shows: 13.6 million for 13,625,777, but not 43 million
 * for 43,885,310. One digit must come close as well: 40,000 for 39,812, but not 4 for 4.3.
 */
function isRounded(rough: number, exact: number): boolean {
  if (Math.abs(rough - exact) > MAX_ROUNDING * Math.abs(exact)) return false;
  const digits = countDigits(rough);
  if (countDigits(exact) <= digits) return false;
  if (digits < 2 && Math.abs(rough - exact) > ONE_DIGIT_SHARE * Math.abs(exact)) return false;
  return isClose(Number(exact.toPrecision(digits)), rough);
}

/** Significant digits as shown: 13,600,000 has three. */
function countDigits(value: number): number {
  return Math.abs(value).toExponential().replace(/e.*$/, '').replace('.', '').length;
}
