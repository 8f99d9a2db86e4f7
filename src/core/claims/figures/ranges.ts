import { cleanNumber } from './amount.ts';
import type { Draft } from './draft.ts';
import type { Line } from './line.ts';
import { QUALIFIERS_BEFORE } from './qualifier-words.ts';

/**
 * Joins two numbers that are the ends of one figure: "10,000-12,000", "between 5% and 25%", "from 1,200 to as high as
 * 4,000", "two or three". Ends of a change ("rose from 5 to 7 percent") stay two figures and learn their role.
 */
export function joinRanges(line: Line, drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const first = joined.at(-1);
    const range = first && joinPair(line, first, draft);
    if (range) joined[joined.length - 1] = range;
    else joined.push(draft);
  }
  return joined;
}

function joinPair(line: Line, first: Draft, second: Draft): Draft | null {
  const link = findLink(line, first, second);
  if (!link || first.form === 'article' || !isPairable(first, second)) return null;
  if (isYearBesideAmount(line, first, second)) return null;
  if (link === 'to' && isChange(line, first)) return markChange(first, second);
  const low = borrowScale(first, second);
  const high = second.low;
  if (low === null || high === null) return null;
  const score = joinScore(line, first, second, link);
  if (score) return score;
  if (low >= high) return sharePercent(first, second);
  if (link === 'to' && isStepToLevel(line, first, second)) return markLevel(second);
  if (!isRangeLink(line, first, second, link)) return null;
  const isBetween = link === 'between' && line.lower(first.from - 1) === 'between';
  const from = isBetween || isFrom(line, first, link) ? first.from - 1 : first.from;
  return { ...second, from, numberFrom: first.numberFrom, low, high, qualifier: 'range', unit: unitOf(first, second) };
}

/** "from $5 in 2008 to $6": a bare number with money or percent after it is no end of a range where it may be a year. */
function isYearBesideAmount(line: Line, first: Draft, second: Draft): boolean {
  if (first.unit !== 'count' || first.form !== 'digits') return false;
  const isSignBefore = second.unit !== 'count' && !line.isNumber(second.numberFrom) && second.form === 'digits';
  return second.unit !== 'count' && (isSignBefore || /^(?:19|20)\d\d$/.test(line.at(first.numberFrom)?.text ?? ''));
}

type Link = 'hyphen' | 'to' | 'between' | 'or';

/** What stands between the two numbers, units and qualifiers of the second aside. */
function findLink(line: Line, first: Draft, second: Draft): Link | null {
  const at = first.to;
  const gap = second.from - at;
  if (gap < 1 || gap > 6) return null;
  if (line.isHyphen(at) && gap === 1) return isDash(line, at) ? 'hyphen' : null;
  const word = line.lower(at);
  if (word === 'to' && isQualifierOnly(line, at + 1, second.from)) return 'to';
  if (gap > 3) return null;
  if (word === 'and' && (line.lower(first.from - 1) === 'between' || isBetweenAges(line, first))) return 'between';
  if (word === 'or' && gap === 1) return 'or';
  return null;
}

/** "between the ages of 12 and 16" */
function isBetweenAges(line: Line, first: Draft): boolean {
  const at = line.lower(first.from - 1) === 'of' ? first.from - 2 : first.from - 1;
  return /^ages?$/.test(line.lower(at)) && line.lower(line.lower(at - 1) === 'the' ? at - 2 : at - 1) === 'between';
}

/** A dash between numbers is glued on both sides, or blank on both sides ("40 - 50"). */
const isDash = (line: Line, at: number) => line.isGlued(at) === line.isGlued(at + 1);

/** "to as high as 4,000", "to more than 30" */
function isQualifierOnly(line: Line, from: number, to: number): boolean {
  if (from === to) return true;
  const forms = QUALIFIERS_BEFORE.get(line.lower(to - 1)) ?? [];
  return forms.some(
    (form) => form.words.length === to - from && form.words.every((word, i) => line.lower(from + i) === word),
  );
}

function isPairable(first: Draft, second: Draft): boolean {
  if (first.form === 'rough' || second.form === 'rough' || first.form === 'multiple' || second.isAge !== first.isAge) {
    return first.unit === 'count' && second.isAge === true && !first.isAge;
  }
  return first.unit === second.unit || first.unit === 'count' || (second.unit === 'count' && first.unit !== 'percent');
}

const unitOf = (first: Draft, second: Draft) => (second.unit === 'count' ? first.unit : second.unit);

/** "$300-400m", "10 to 15 million": the magnitude stands at the second only, where the first would be far too small. */
function borrowScale(first: Draft, second: Draft): number | null {
  if (first.low === null || second.low === null) return null;
  const isBare = first.scale === 1 && second.scale > 1 && first.low * second.scale < second.low;
  return isBare && first.low < 1000 ? cleanNumber(first.low * second.scale) : first.low;
}

const CHANGE =
  /^(?:r[io]se|risen|rises|rising|f[ae]ll|fell|fallen|falls|falling|grew|grow|grown|increased?|increasing|decreased?|dropped|drop|drops|climbed|climb|jumped|jump|went|go|cut|cuts|cutting|raised?|raising|reduced?|reducing|lowered|slipped|declined|surged|soared|plunged|narrowed|widened|up|down|edged|ticked|shrank|shrunk|doubled|tripled|moved|changed|expanded|slowed|swelled|lifted|revised|improved|dipped|tumbled|slid)$/;

/** "rose to 7 percent from 5", "cut the toll from 12 to 9": a change's ends are no range. */
function isChange(line: Line, first: Draft): boolean {
  if (line.lower(first.from - 1) !== 'from') return false;
  for (let at = first.from - 2; at >= Math.max(line.from, first.from - 9); at--) {
    if (/^[;:.]$/.test(line.lower(at))) return false;
    if (CHANGE.test(line.lower(at))) return true;
  }
  return false;
}

function markChange(first: Draft, second: Draft): null {
  first.role = 'from';
  second.role = 'to';
  if (first.unit === 'count' && second.unit !== 'count') first.unit = second.unit;
  return null;
}

const MONEY = /^[A-Z]{3}$/;
/** "rose by about 12 cents": how far before the amount its verb stands. */
const STEP_REACH = 3;

/** "rose 12 cents to $4.56", "fell $2 to $48": by how much, and to which price. "Rose 5 to 7 percent" is a range. */
function isStepToLevel(line: Line, first: Draft, second: Draft): boolean {
  if (!MONEY.test(first.unit) || !MONEY.test(second.unit)) return false;
  if (first.isSubunit && !second.isSubunit) return true;
  for (let at = first.from - 1; at >= first.from - STEP_REACH; at--) {
    if (/^(?:[,;:.]|from|between)$/.test(line.lower(at))) return false;
    if (CHANGE.test(line.lower(at))) return true;
  }
  return false;
}

function markLevel(second: Draft): null {
  second.role = 'to';
  return null;
}

/** "leads by 53 to 44 percent": two shares, the second's word counts for both. */
function sharePercent(first: Draft, second: Draft): null {
  if (first.unit === 'count' && second.unit === 'percent') first.unit = 'percent';
  return null;
}

const isFrom = (line: Line, first: Draft, link: Link) => link === 'to' && line.lower(first.from - 1) === 'from';

/** "10 to 15" is a range, "gave 5 to 30 men" is none: without "from" the second must say what is counted, or touch. */
function isRangeLink(line: Line, first: Draft, second: Draft, link: Link): boolean {
  if (link === 'or') return isNeighbour(first, second);
  if (link !== 'to' || isFrom(line, first, link)) return true;
  return first.unit === 'count' || first.unit === second.unit;
}

/** "two or three", "10 or 15": alternatives lie close together. */
const isNeighbour = (first: Draft, second: Draft) =>
  first.low !== null &&
  second.low !== null &&
  second.low <= first.low * 2 &&
  second.low - first.low <= Math.max(2, first.low);

const CONTEST =
  /^(?:vote|votes|voted|voting|won|win|wins|winning|lost|lose|loses|losing|beat|beats|beating|defeat|defeated|victory|score|scored|scores|lead|led|leads|tied|tie|draw|drew|ruled|ruling|decision|margin|passed|approved|rejected|loss|defeats|record|majority|advantage|split|game|match|set|sets|final|overtime)$/;
const CONTEST_REACH = 8;
const MAX_SCORE = 999;

/** "52-48", "by a vote of 52 to 48", "won 3-1": the second number is smaller, or a contest is spoken of. */
function joinScore(line: Line, first: Draft, second: Draft, link: Link): Draft | null {
  if (link !== 'hyphen' && link !== 'to') return null;
  const [a, b] = [first.low, second.low];
  if (a === null || b === null || first.unit !== 'count' || second.unit !== 'count' || second.scale !== 1) return null;
  if (!Number.isInteger(a) || !Number.isInteger(b) || Math.max(a, b) > MAX_SCORE) return null;
  if (
    link === 'to'
      ? a <= b && !isNear(line, first, second, /^(?:vote|voted|votes)$/)
      : a < b && !isNear(line, first, second, CONTEST)
  )
    return null;
  if (link === 'to' && !isNear(line, first, second, CONTEST)) return null;
  return {
    ...second,
    from: first.from,
    numberFrom: first.numberFrom,
    low: Math.min(a, b),
    high: Math.max(a, b),
    qualifier: 'exact',
    isScore: true,
  };
}

function isNear(line: Line, first: Draft, second: Draft, words: RegExp): boolean {
  for (let at = first.from - 1; at >= Math.max(line.from, first.from - CONTEST_REACH); at--)
    if (words.test(line.lower(at))) return true;
  for (let at = second.to; at < second.to + 4; at++) if (words.test(line.lower(at))) return true;
  return false;
}
