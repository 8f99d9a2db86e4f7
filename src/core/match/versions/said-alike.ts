import type { ClaimRecord, FigureRecord, QuoteRecord } from '../../corpus/record.ts';
import { unicodePattern } from '../../text/unicode-pattern.ts';
import { readQuoteWords } from '../quotes/quote-words.ts';
import { compareSpeakers, readSpeaker } from '../quotes/speakers.ts';

/** So many words before and after a claim are its frame, and so many of both it must have at least. Guesses. */
const SIDE_WORDS = { before: 4, after: 3 };
const MIN_FRAME_WORDS = 4;

/** Whether two versions of an article say one claim in the same way: the value and what is counted, the words and who said them. */
export function isSaidAlike(a: ClaimRecord, b: ClaimRecord): boolean {
  if (a.kind === 'quote') return b.kind === 'quote' && isQuotedAlike(a, b);
  return b.kind === 'figure' && isValueAlike(a, b) && isCountedAlike(a, b);
}

/** Whether two claims are figures with the same value, in the same words for how sure it is. */
export function isValueAlike(a: ClaimRecord, b: ClaimRecord): boolean {
  if (a.kind !== 'figure' || b.kind !== 'figure') return false;
  const isOne = a.low === b.low && a.high === b.high && a.qualifier === b.qualifier;
  return isOne && a.unit === b.unit && a.per === b.per;
}

/** What is counted may be worded otherwise, but the same must have befallen it. */
function isCountedAlike(a: FigureRecord, b: FigureRecord): boolean {
  const isOneThing = a.head === b.head || normalize(a.measure) === normalize(b.measure);
  return isOneThing && a.events.toSorted().join() === b.events.toSorted().join();
}

function isQuotedAlike(a: QuoteRecord, b: QuoteRecord): boolean {
  return readForms(a) === readForms(b) && !haveOtherSpeakers(a, b);
}

/** Whether two quotes are given to two speakers who cannot be one. */
export function haveOtherSpeakers(a: ClaimRecord, b: ClaimRecord): boolean {
  if (a.kind !== 'quote' || b.kind !== 'quote') return false;
  return compareSpeakers(readSpeaker(a.speaker), readSpeaker(b.speaker)) < 0;
}

function readForms({ words }: QuoteRecord): string {
  return readQuoteWords(words)
    .map(({ form }) => form)
    .join(' ');
}

/**
 * By what a claim that was changed in place is known again: the words right before and after a figure, where numbers may
 * have changed too; the words of a quote, which may be somebody else's now. Empty where there are too few of them.
 */
export function frameClaim(claim: ClaimRecord): string {
  if (claim.kind === 'quote') return `“${readForms(claim)}”`;
  const { words, phrase } = claim;
  const at = phrase.indexOf(words);
  if (at < 0) return '';
  const before = splitWords(phrase.slice(0, at)).slice(-SIDE_WORDS.before);
  const after = splitWords(phrase.slice(at + words.length)).slice(0, SIDE_WORDS.after);
  return before.length + after.length < MIN_FRAME_WORDS ? '' : `${before.join(' ')} … ${after.join(' ')}`;
}

/** A figure's value with what is counted: known again where something else has befallen it. Empty for a quote. */
export function nameValue(claim: ClaimRecord): string {
  if (claim.kind === 'quote' || !claim.head) return '';
  return [claim.low, claim.high, claim.qualifier, claim.unit, claim.per, claim.head].join(' ');
}

const NUMBER = unicodePattern(String.raw`\p{N}+`, 'gu');
const BETWEEN_WORDS = unicodePattern(String.raw`[^\p{L}\p{N}]+`, 'u');

function splitWords(words: string): string[] {
  return normalize(words).replace(NUMBER(), '0').split(BETWEEN_WORDS()).filter(Boolean);
}

function normalize(words: string): string {
  return words.normalize('NFKC').toLowerCase().trim();
}
