import { countWords } from '../../corpus/count-words.ts';
import type { TextModel } from '../../text/model.ts';
import { singleSpaced } from '../../text/single-spaced.ts';
import type { Token } from '../../text/token.ts';
import { createWordFact } from '../../text/word.ts';
import type { ClaimPlace } from './clause.ts';

/** A pack may be shared, so a record never carries twelve words of a report in a row, however words are counted. */
const MAX_PHRASE_WORDS = 11;
/** A phrase is one line of a card at most. */
const MAX_PHRASE_CHARS = 300;

/**
 * The words around a claim as reported: fewer than twelve, and always at least one word short of the whole sentence. The
 * words after a number say more than those before it, so they come first.
 */
export function cutPhrase({ text, tokens }: TextModel, { own, sentence, clause }: ClaimPlace): string {
  // A sentence that is longer than any phrase need not be counted to its end.
  const limit = Math.min(MAX_PHRASE_WORDS, countUpTo(MAX_PHRASE_WORDS + 1, tokens, sentence.from, sentence.to) - 1);
  let { from, to } = own;
  let words = countUpTo(limit + 1, tokens, from, to);
  if (words > limit) return cutWords(text, tokens, from, limit);
  let goesRight = true;
  let stuck = 0;
  while (stuck < 2) {
    const [nextFrom, nextTo] = goesRight ? [from, to + 1] : [from - 1, to];
    const isInside =
      nextFrom >= sentence.from &&
      nextTo <= sentence.to &&
      (goesRight ? nextTo <= clause.to || from <= clause.from : nextFrom >= clause.from || to >= clause.to);
    const more = isInside ? words + countTokenWords(tokens[goesRight ? to : nextFrom]) : limit + 1;
    if (more <= limit) [from, to, words, stuck] = [nextFrom, nextTo, more, 0];
    else stuck++;
    goesRight = !goesRight;
  }
  return tidy(text.slice(tokens[from].start, tokens[to - 1].end));
}

/** Words of the tokens from one up to another; counted no further than `enough`. */
function countUpTo(enough: number, tokens: readonly Token[], from: number, to: number): number {
  let words = 0;
  for (let i = from; i < to && words < enough; i++) words += countTokenWords(tokens[i]);
  return words;
}

function countTokenWords(token: Token | undefined): number {
  if (!token || token.kind === 'punct' || token.kind === 'possessive') return 0;
  return token.kind === 'word' || token.kind === 'number' ? countInWord(token.word) : countWords(token.text);
}

const countInWord = createWordFact(({ text }) => countWords(text));

/** So many words from a token on, none of them cut in two: "well-known" goes as a whole. */
function cutWords(text: string, tokens: readonly Token[], from: number, count: number): string {
  const start = tokens[from]?.start ?? 0;
  let end = start;
  for (let at = from, words = 0; at < tokens.length; at++) {
    if (tokens[at].isSpaced) end = tokens[at].start;
    words += countTokenWords(tokens[at]);
    if (words > count) break;
  }
  return tidy(text.slice(start, Math.min(end, start + MAX_PHRASE_CHARS)));
}

function tidy(phrase: string): string {
  return singleSpaced(phrase).slice(0, MAX_PHRASE_CHARS).trim();
}
