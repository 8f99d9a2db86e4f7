import type { Token } from '../../text/token.ts';
import { EMPTY_WORDS } from '../lexicon/common-words.ts';
import type { ClaimPlace } from './clause.ts';
import { mayBeName } from './text-context.ts';

/** "24-year-old suspect Kyle Vance": so many words may stand between an age and its owner. */
const MAX_BETWEEN = 2;
const MAX_NAMES = 4;

/** Whose age a figure is, as `who:teresa+hollin`: "Teresa Hollin, 31", "31-year-old Teresa Hollin", "Hollin, a 31-year-old". */
export function findOwner(tokens: readonly Token[], { own, sentence }: ClaimPlace): string[] {
  const names = findBefore(tokens, own.from, sentence.from);
  const owner = names.length ? names : findAfter(tokens, own.to, sentence.to);
  return owner.length ? [`who:${owner.join('+')}`] : [];
}

function findBefore(tokens: readonly Token[], from: number, first: number): string[] {
  let at = from - 1;
  if (/^(?:an?|the)$/.test(tokens[at]?.lower ?? '')) at--;
  if (tokens[at]?.text !== ',') return [];
  const names: string[] = [];
  for (at--; at >= first && names.length < MAX_NAMES && isName(tokens[at]); at--) names.unshift(tokens[at].lower);
  return names;
}

function findAfter(tokens: readonly Token[], from: number, end: number): string[] {
  let at = from;
  while (at < from + MAX_BETWEEN && isNoun(tokens[at])) at++;
  const names: string[] = [];
  for (; at < end && names.length < MAX_NAMES && isName(tokens[at]); at++) names.push(tokens[at].lower);
  return names;
}

const isName = (token: Token | undefined) => token?.kind === 'word' && token.isCapitalised && mayBeName(token.word);

const isNoun = (token: Token | undefined) =>
  token?.kind === 'word' && !token.isCapitalised && !EMPTY_WORDS.has(token.lower);
