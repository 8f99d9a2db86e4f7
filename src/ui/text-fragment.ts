import type { ClaimRecord } from '../core/index.ts';
import { cleanText } from './foreign-text.ts';

/** Words before and after that tell one "340" of a report from another. Guess. */
const CONTEXT_WORDS = 3;
/** Longer passages are named by how they begin and end. */
const MAX_WORDS = 12;
const EDGE_WORDS = 5;

/**
 * The end of an address that lets the browser scroll to a claim's words and mark them; empty for a claim without any. A
 * browser that does not find them opens the page at its top.
 * https://wicg.github.io/scroll-to-text-fragment/
 *
 * @example nameFragment(claim) // ':~:text=crews%20moved-,about%20340,-households'
 */
export function nameFragment(claim: ClaimRecord): string {
  const words = cleanText(claim.words);
  const phrase = cleanText(claim.phrase) || words;
  const at = phrase.indexOf(words);
  const whole = at < 0 ? { before: '', said: words, after: '' } : cutAtSpaces(phrase, at, at + words.length);
  const said = split(whole.said);
  if (said.length === 0) return '';
  const before = split(whole.before).slice(-CONTEXT_WORDS);
  const after = split(whole.after).slice(0, CONTEXT_WORDS);
  const range = said.length > MAX_WORDS ? [said.slice(0, EDGE_WORDS), said.slice(-EDGE_WORDS)] : [said];
  return `:~:text=${[
    ...(before.length > 0 ? [`${encode(before)}-`] : []),
    ...range.map(encode),
    ...(after.length > 0 ? [`-${encode(after)}`] : []),
  ].join(',')}`;
}

/** A report's address that opens it at the claim; what the address names itself stays. */
export function linkToWords(href: string, claim: ClaimRecord): string {
  const fragment = nameFragment(claim);
  if (!fragment || href.includes(':~:')) return href;
  return href.includes('#') ? `${href}${fragment}` : `${href}#${fragment}`;
}

/** Browsers find whole words only: "340-strong" cannot be found by its "340". */
function cutAtSpaces(phrase: string, start: number, end: number) {
  const from = phrase.lastIndexOf(' ', start) + 1;
  const next = phrase.indexOf(' ', end);
  const to = next < 0 ? phrase.length : next;
  return { before: phrase.slice(0, from), said: phrase.slice(from, to), after: phrase.slice(to) };
}

const split = (words: string): string[] => words.split(' ').filter(Boolean);

/** Dashes and commas have a meaning there of their own. */
const encode = (words: string[]): string => encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');
