import type { Qualifier } from '../claim.ts';
import type { Draft } from './draft.ts';
import type { Line } from './line.ts';
import { QUALIFIERS_AFTER, QUALIFIERS_BEFORE, type QualifierForm } from './qualifier-words.ts';

/**
 * Reads the words that bound or soften the number on either side, and sets qualifier, bounds and span. What stands right
 * before the next number belongs to that one: "two, at least 7.9 of them".
 */
export function qualify(line: Line, draft: Draft, next?: Draft): void {
  const before = findBefore(line, draft);
  const after = findAfter(line, draft, next?.from ?? Number.POSITIVE_INFINITY);
  if (before) draft.from = before.from;
  if (after) draft.to = after.to;
  const qualifier = before?.qualifier ?? after?.qualifier;
  if (qualifier) applyQualifier(draft, qualifier);
}

interface Found {
  qualifier: Qualifier;
  from: number;
  to: number;
}

/** Words that may stand between the qualifier and the number: "about the 300", "at least a further 12". */
const BETWEEN = new Set(['another', 'an', 'a', 'additional', 'further', 'only', 'just']);

function findBefore(line: Line, draft: Draft): Found | null {
  const skipped = BETWEEN.has(line.lower(draft.from - 1)) && matchBefore(line, draft.from - 2) ? 1 : 0;
  const last = readBefore(line, draft.from - 1 - skipped, draft);
  if (!last) return null;
  const first = readBefore(line, last.from - 1, draft);
  if (!first) return last;
  return { ...first, qualifier: last.qualifier === 'about' ? first.qualifier : last.qualifier };
}

/** The qualifier whose last word stands at `at`. Two may follow one another: "at least about 300" is at least that. */
function readBefore(line: Line, at: number, draft: Draft): Found | null {
  const form = matchBefore(line, at);
  if (!form) return null;
  const from = at - form.words.length + 1;
  return isOtherUse(line, from, form, draft) ? null : { qualifier: form.qualifier, from, to: draft.to };
}

function matchBefore(line: Line, at: number): QualifierForm | undefined {
  return QUALIFIERS_BEFORE.get(line.lower(at))?.find((form) => {
    const from = at - form.words.length + 1;
    return form.words.every((word, i) => line.lower(from + i) === word);
  });
}

const TIME_UNITS = new Set(['second', 'minute', 'hour', 'day', 'night', 'week', 'month', 'year', 'decade', 'century']);

/** The same word in another trade: "rose 5 percent over two years" (during), "stands above 10 Oak Street". */
function isOtherUse(line: Line, from: number, form: QualifierForm, draft: Draft): boolean {
  if (/^[<>~≈≤≥]$/.test(form.words[0]))
    return !line.isGlued(draft.from) || /^[<>]$/.test(line.at(from - 1)?.text ?? '');
  if (form.words.length > 1)
    return isLevel(line, from, form) || /^(?:anything|nothing|none|little|much|any)$/.test(line.lower(from - 1));
  const word = form.words[0];
  if (word === 'over' && TIME_UNITS.has(draft.unit)) return isDuring(line, from, draft);
  if (word === 'some' && draft.form === 'rough') return true;
  if (word === 'past')
    return !/^(?:from|go|goes|went|rise|rose|pass|run|climb|climbed|grew|soared|surged)$/.test(line.lower(from - 1));
  return false;
}

/** "The rate ticked up to 7 percent" tells a level, "up to 7 percent" a bound. */
function isLevel(line: Line, from: number, form: QualifierForm): boolean {
  return form.words[0] === 'up' && MOTION.test(line.lower(from - 1));
}

const MOTION =
  /^(?:[a-z]+(?:ed|ing)|rose|rise|rises|went|goes|go|grew|grown|grow|crept|creep|came|shot|ran|run|sped|is|was|are|were|be|been|it|them|that|total|number|figure|climb|inch|tick|edge|jump)$/;

/** "over" means "during" after a change or an amount, and "more than" after a verb of lasting. */
function isDuring(line: Line, from: number, draft: Draft): boolean {
  if (draft.isAge) return false;
  if (/^(?:ago|old)$/.test(line.lower(draft.to))) return false;
  const previous = line.lower(from - 1);
  return !/^(?:for|is|was|are|were|be|been|lasted|last|lasting|took|take|taken|takes|spent|spend|after|of|to|just|well|a|served|serving|has|have|had|at|in|worked|lived|within|with|and|than)?$/.test(
    previous,
  );
}

function findAfter(line: Line, draft: Draft, nextFrom: number): Found | null {
  const isRate = draft.per !== undefined;
  const at = draft.to;
  const form = QUALIFIERS_AFTER.get(line.lower(at))?.find((candidate) => isAfter(line, at, candidate));
  if (!form || isRate || at + form.words.length >= nextFrom) return null;
  return { qualifier: form.qualifier, from: draft.from, to: at + form.words.length };
}

function isAfter(line: Line, at: number, form: QualifierForm): boolean {
  if (!form.words.every((word, i) => line.lower(at + i) === word)) return false;
  const [first] = form.words;
  const next = line.lower(at + form.words.length);
  if (first === '+' || first === '-') return line.isGlued(at);
  if (form.words[0] === 'and') return next !== 'than' && !(form.words[1] === 'more' && next !== '');
  if (first === 'plus' || first === 'odd' || first === 'minimum' || first === 'maximum') return first === 'odd';
  return true;
}

/** Sets the bounds: an open end is null, "about" leaves them. A range keeps its two ends, however roughly it is put. */
export function applyQualifier(draft: Draft, qualifier: Qualifier): void {
  if (draft.qualifier === 'vague') return;
  if (draft.low !== draft.high) {
    return;
  }
  draft.qualifier = qualifier;
  if (qualifier === 'more-than' && draft.unit === 'count' && draft.low === 1) raiseToTwo(draft);
  if (qualifier === 'at-least' || qualifier === 'more-than') draft.high = null;
  if (qualifier === 'at-most' || qualifier === 'less-than') draft.low = null;
}

/** "more than one gunman" and "more than once": things counted come whole, so at least two. */
function raiseToTwo(draft: Draft): void {
  draft.qualifier = 'at-least';
  draft.low = 2;
  draft.high = null;
}
