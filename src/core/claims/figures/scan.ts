import { createWordTest } from '../../text/word.ts';
import { findAge } from './ages.ts';
import { type Amount, cleanNumber } from './amount.ts';
import { findCurrencyAfter, findCurrencyBefore, type Money, mayBeginCurrency } from './currency.ts';
import type { Draft } from './draft.ts';
import { findAmount, mayBeginAmount } from './find-amount.ts';
import type { Line } from './line.ts';
import { findRate } from './rates.ts';
import { readScale } from './scale.ts';
import { findSingle, mayBeginSingle } from './singles.ts';
import { findUnit } from './units.ts';

/** All numbers of a sentence with their units, in order and without overlap; what is no figure is still among them. */
export function scanLine(line: Line): Draft[] {
  const drafts: Draft[] = [];
  for (let at = line.from; at < line.to; ) {
    const token = line.at(at);
    if (!token || (token.kind !== 'number' && !mayBegin(token.word)) || isFullStop(line, at)) {
      at++;
      continue;
    }
    if (isAddressStart(line, at)) {
      at = skipGlued(line, at);
      continue;
    }
    const draft = readMoneyTail(line, at, drafts.at(-1)) ?? readDraft(line, at);
    if (draft) drafts.push(draft);
    at = draft ? Math.max(draft.to, at + 1) : at + 1;
  }
  return drafts;
}

/** The second end of "$300-400m": its letter is a magnitude, for the sign before the first counts for both. */
function readMoneyTail(line: Line, index: number, last: Draft | undefined): Draft | null {
  if (!last || index !== last.to + 1 || !line.isHyphen(last.to) || !line.isNumber(index)) return null;
  if (!/^[A-Z]{3}$/.test(last.unit)) return null;
  const amount = findAmount(line, index, true);
  return amount && { ...startDraft(index, amount), unit: last.unit };
}

/** A dot without digits behind it: most of those that ".5" has to be told from. */
const isFullStop = (line: Line, at: number) => line.at(at)?.text === '.' && !line.isNumber(at + 1);

/** All other tokens but numbers are passed over at the cost of one look-up. */
const mayBegin = createWordTest(
  (word) => mayBeginCurrency(word) || mayBeginAmount(word) || mayBeginSingle(word) || ADDRESS_STARTS.has(word.lower),
);

const ADDRESS_STARTS = new Set(['http', 'https', 'www']);

/** Web addresses hold numbers that nobody reads. */
function isAddressStart(line: Line, at: number): boolean {
  return ADDRESS_STARTS.has(line.lower(at)) && line.isGlued(at + 1);
}

function skipGlued(line: Line, from: number): number {
  let at = from + 1;
  while (line.isGlued(at)) at++;
  return at;
}

function readDraft(line: Line, index: number): Draft | null {
  const money = findCurrencyBefore(line, index);
  const amount = money ? findAmount(line, money.to, true) : (findSingle(line, index) ?? findAmount(line, index, false));
  if (!amount) return null;
  const draft = startDraft(money?.from ?? amount.from, amount);
  if (money) addMoney(draft, money, amount.to);
  else addUnit(line, draft, amount);
  addRate(line, draft);
  return draft;
}

function startDraft(from: number, amount: Amount): Draft {
  return {
    from,
    to: amount.to,
    numberFrom: from,
    numberTo: amount.to,
    low: amount.low,
    high: amount.high,
    form: amount.form,
    scale: amount.scale,
    qualifier: amount.form === 'rough' ? 'vague' : amount.isApproximate ? 'about' : 'exact',
    unit: amount.form === 'share' ? 'percent' : amount.form === 'multiple' ? 'time' : 'count',
    isCompound: false,
    isSlashed: amount.isSlashed,
    // All that a draft may have is there from the start: objects of one shape are read faster.
    per: undefined,
    isAge: undefined,
    isScore: undefined,
    isSubunit: undefined,
    role: undefined,
  };
}

function addMoney(draft: Draft, money: Money, to: number): void {
  draft.unit = money.code;
  draft.to = Math.max(to, money.to);
  if (money.factor < 1) draft.isSubunit = true;
  if (money.factor !== 1) {
    draft.low = draft.low === null ? null : cleanNumber(draft.low * money.factor);
    draft.high = draft.high === null ? null : cleanNumber(draft.high * money.factor);
  }
}

/** Rough words reach their unit over "of": "tens of millions of dollars", "hundreds of miles". */
function addUnit(line: Line, draft: Draft, amount: Amount): void {
  if (amount.form === 'multiple') return;
  if (amount.form === 'share') {
    addFractionOfUnit(line, draft);
    return;
  }
  const at = amount.form === 'rough' && line.lower(draft.to) === 'of' ? draft.to + 1 : draft.to;
  const money = findCurrencyAfter(line, at, draft.scale * (amount.form === 'rough' ? amount.low : 1));
  if (money) {
    draft.isCompound = line.isHyphen(at);
    addMoney(draft, money, money.to);
    if (draft.scale === 1) scaleAfterMoney(line, draft);
    return;
  }
  const unit = findUnit(line, at, amount.form === 'digits');
  if (unit) {
    draft.unit = unit.unit;
    draft.to = unit.to;
    addHalf(line, draft);
    draft.isCompound = unit.isCompound;
    addAge(line, draft);
  } else if (line.isHyphen(at) && line.isGlued(at) && line.isGlued(at + 1) && line.isWord(at + 1))
    draft.isCompound = true;
}

/** "two-tenths of a percentage point", "a quarter of a mile": the share is of one unit. */
function addFractionOfUnit(line: Line, draft: Draft): void {
  if (line.lower(draft.to) !== 'of' || !/^(?:a|an|one)$/.test(line.lower(draft.to + 1)) || draft.low === null) return;
  const unit = findUnit(line, draft.to + 2, false);
  if (!unit || draft.low !== draft.high) return;
  draft.low = draft.high = Math.round(draft.low * 100) / 10_000;
  draft.unit = unit.unit === 'percent' ? 'percentage-point' : unit.unit;
  draft.to = unit.to;
}

/** "a year and a half", "two miles and a half" */
function addHalf(line: Line, draft: Draft): void {
  if (
    line.lower(draft.to) !== 'and' ||
    line.words(draft.to, 3) !== 'and a half' ||
    draft.low === null ||
    draft.low !== draft.high
  )
    return;
  draft.low = draft.high = draft.low + 0.5;
  draft.to += 3;
}

/** "75 USD million" */
function scaleAfterMoney(line: Line, draft: Draft): void {
  const { factor, to } = readScale(line, draft.to, false);
  if (factor < 1000 || draft.low === null) return;
  draft.low = draft.high = cleanNumber(draft.low * factor);
  draft.to = to;
}

function addAge(line: Line, draft: Draft): void {
  const to = findAge(line, draft.to);
  if (to === null) return;
  draft.isAge = true;
  draft.to = to;
}

function addRate(line: Line, draft: Draft): void {
  if (draft.unit === 'count' || draft.unit === 'time' || draft.isAge) return;
  const rate = findRate(line, draft.to);
  if (!rate) return;
  draft.per = rate.per;
  draft.to = rate.to;
}
