import { countWords } from '../../corpus/count-words.ts';
import type { TextModel } from '../../text/model.ts';
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
  const limit = Math.min(
    MAX_PHRASE_WORDS,
    countWords(text.slice(tokens[sentence.from]?.start ?? 0, tokens[sentence.to - 1]?.end ?? 0)) - 1,
  );
  let { from, to } = own;
  if (countWords(text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)) > limit)
    return cutWords(text, tokens[from]?.start ?? 0, limit);
  let goesRight = true;
  let stuck = 0;
  while (stuck < 2) {
    const [nextFrom, nextTo] = goesRight ? [from, to + 1] : [from - 1, to];
    const fits =
      nextFrom >= sentence.from &&
      nextTo <= sentence.to &&
      (goesRight ? nextTo <= clause.to || from <= clause.from : nextFrom >= clause.from || to >= clause.to) &&
      countWords(text.slice(tokens[nextFrom].start, tokens[nextTo - 1].end)) <= limit;
    if (fits) [from, to] = [nextFrom, nextTo];
    stuck = fits ? 0 : stuck + 1;
    goesRight = !goesRight;
  }
  return tidy(text.slice(tokens[from].start, tokens[to - 1].end));
}

function cutWords(text: string, start: number, count: number): string {
  const runs = text.slice(start, start + MAX_PHRASE_CHARS).split(/\s+/);
  while (runs.length && countWords(runs.join(' ')) > count) runs.pop();
  return tidy(runs.join(' '));
}

function tidy(phrase: string): string {
  return phrase.replace(/\s+/g, ' ').slice(0, MAX_PHRASE_CHARS).trim();
}
