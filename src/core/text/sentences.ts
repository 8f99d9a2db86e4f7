import { BEFORE_NAME, BEFORE_NUMBER, MAY_END, SENTENCE_OPENERS } from './abbreviations.ts';
import type { Token } from './token.ts';

const ENDERS = new Set(['.', '!', '?', '…', '。', '！', '？', '।', '؟']);
/** Marks that may follow the end of a sentence and still belong to it. */
const CLOSERS = new Set(['"', '”', '’', "'", '»', '›', ')', ']', '}', '“', '‟', '*']);
const OPENERS = new Set(['"', '“', '‘', "'", '«', '‹', '„', '(', '[', '—', '–', '-', '•', '*', '”', '»']);

/**
 * Indices of the tokens that begin a sentence, the first included. `tokens` are those of one paragraph.
 * A dot ends a sentence unless it belongs to an abbreviation or an initial, or a small letter follows
 * ("Gen. Dan Caine", "J. Smith", "“Why?” he said"). Linear.
 */
export function findSentenceStarts(tokens: readonly Token[]): number[] {
  if (tokens.length === 0) return [];
  const starts = [0];
  for (let at = 0; at < tokens.length; at++) {
    const ender = findEnder(tokens, at);
    if (!ender) continue;
    let next = at + 1;
    while (next < tokens.length && isEnderMark(tokens[next]) && !tokens[next].isSpaced) next++;
    const lastMark = tokens[next - 1];
    while (next < tokens.length && CLOSERS.has(tokens[next].text) && !tokens[next].isSpaced) next++;
    if (next < tokens.length && isBreak(tokens, at, next, ender, lastMark)) starts.push(next);
    at = next - 1;
  }
  return starts;
}

const isEnderMark = (token: Token) => token.kind === 'punct' && ENDERS.has(token.text);

/** The mark that may end a sentence at `at`; an abbreviation holds its dot within ("p.m."). */
function findEnder(tokens: readonly Token[], at: number): string | null {
  const token = tokens[at];
  if (isEnderMark(token)) return token.text;
  return token.kind === 'word' && token.text.charCodeAt(token.text.length - 1) === 0x2e ? '.' : null;
}

function isBreak(tokens: readonly Token[], at: number, next: number, ender: string, lastMark: Token): boolean {
  const opener = firstWord(tokens, next);
  if (!tokens[next].isSpaced) return isGlued(tokens, at, next);
  if (!opener) return false;
  const isLower = opener.kind === 'word' && !opener.isCapitalised && opener.text !== opener.text.toUpperCase();
  if (isLower) return false;
  if (ender !== '.' || lastMark !== tokens[at]) return true;
  return !isAbbreviation(tokens, at, opener);
}

/** "The talks ended.The two sides left": the blank was lost. */
function isGlued(tokens: readonly Token[], at: number, next: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[next]];
  if (!before || tokens[at].text !== '.' || before.kind !== 'word' || after.kind !== 'word') return false;
  return (
    before.text.length > 2 &&
    !before.isCapitalised &&
    after.isCapitalised &&
    after.text.slice(1) !== after.text.slice(1).toUpperCase()
  );
}

function firstWord(tokens: readonly Token[], from: number): Token | undefined {
  let at = from;
  const limit = Math.min(tokens.length, from + 4);
  while (at < limit && OPENERS.has(tokens[at].text)) at++;
  return at < limit ? tokens[at] : undefined;
}

function isAbbreviation(tokens: readonly Token[], at: number, opener: Token): boolean {
  const isInside = tokens[at].kind === 'word';
  const word = isInside ? tokens[at] : tokens[at - 1];
  if (word?.kind !== 'word') return false;
  const name = isInside ? word.lower.slice(0, -1) : word.lower;
  if (BEFORE_NAME.has(name) && (word.isCapitalised || name.length < 4)) return true;
  if (opener.kind === 'number') return BEFORE_NUMBER.has(name) || (isInside && !/^[ap]\.m$/.test(name));
  const isInitial = word.text.length === 1 && word.isCapitalised && word.text !== 'I';
  return (isInitial || isInside || MAY_END.has(name)) && isNameLike(word, name) && !SENTENCE_OPENERS.has(opener.lower);
}

/** "no", "ill", "am", "sun" are abbreviations only with a capital; "etc", "a.m" in either case. */
const isNameLike = (word: Token, name: string) => word.isCapitalised || name.includes('.') || name === 'etc';
