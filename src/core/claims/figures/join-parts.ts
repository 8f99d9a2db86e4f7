import { cleanNumber } from './amount.ts';
import type { Draft } from './draft.ts';
import type { Line } from './line.ts';

/** Smaller units that follow a larger one in one measurement, and how many of them make one of it. */
const PARTS = new Map<string, [part: string, size: number]>([
  ['foot', ['inch', 12]],
  ['hour', ['minute', 60]],
  ['minute', ['second', 60]],
  ['year', ['month', 12]],
  ['pound', ['ounce', 16]],
  ['degree', ['minute', 60]],
]);
/** Cents, pence and paise: each currency that has them has a hundred. */
const SUBUNITS = 100;

/**
 * Joins what is one amount in two units: "3 dollars and 50 cents" is $3.50, "six feet two inches" 6.17 feet, "two years
 * and six months" 2.5 years. Half of such an amount would be read as another one.
 */
export function joinParts(line: Line, drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const first = joined.at(-1);
    const size = first && findPartSize(line, first, draft);
    if (first && size) joined[joined.length - 1] = addPart(first, draft, size);
    else joined.push(draft);
  }
  return joined;
}

function addPart(first: Draft, part: Draft, size: number): Draft {
  const value = cleanNumber((first.low ?? 0) + wholeParts(part) / size);
  return {
    ...first,
    to: part.to,
    numberTo: part.numberTo,
    low: value,
    high: value,
    isCompound: part.isCompound,
    isAge: part.isAge,
    per: part.per,
  };
}

/** Cents are read as shares of their currency, and are counted again here. */
const wholeParts = ({ low, isSubunit }: Draft) => (isSubunit ? (low ?? 0) * SUBUNITS : (low ?? 0));

/** How many of the second's unit make one of the first's; null where the two are no one amount. */
function findPartSize(line: Line, first: Draft, part: Draft): number | null {
  if (!isPlain(first) || !isPlain(part) || first.isSubunit || first.isAge || first.per) return null;
  if (part.unit === 'count') return isBareTail(line, first, part) ? SUBUNITS : null;
  const size = part.isSubunit && isMoney(first) ? SUBUNITS : sizeOf(first, part);
  if (!size || !isLinked(line, first, part)) return null;
  return Number.isInteger(first.low) && wholeParts(part) < size ? size : null;
}

function sizeOf(first: Draft, part: Draft): number | null {
  const [unit, size] = PARTS.get(first.unit) ?? [];
  return unit === part.unit && size ? size : null;
}

/** Side by side, or with "and" or a comma between. */
function isLinked(line: Line, first: Draft, part: Draft): boolean {
  const gap = part.from - first.to;
  return gap === 0 || (gap === 1 && /^(?:and|,)$/.test(line.lower(first.to)));
}

/** "15 dollars 50": two digits after the currency's word, and nothing that they could count. */
function isBareTail(line: Line, first: Draft, part: Draft): boolean {
  const value = part.low ?? 0;
  if (!isMoney(first) || first.scale !== 1 || !line.isWord(first.to - 1) || value < 10 || value >= SUBUNITS)
    return false;
  const isNext = part.from === first.to || (part.from === first.to + 1 && line.lower(first.to) === 'and');
  return isNext && Number.isInteger(value) && !line.isWord(part.to) && !line.isHyphen(part.to);
}

const isMoney = ({ unit }: Draft) => /^[A-Z]{3}$/.test(unit);

/** A number of its own, in digits or words, and no rough one. */
const isPlain = ({ low, high, form, qualifier }: Draft) =>
  low !== null && low === high && /^(?:digits|words|article)$/.test(form) && qualifier === 'exact';
