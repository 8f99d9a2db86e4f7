import type { Places } from '../../../../src/core/claims/attribution/name-words.ts';
import { findStatements, type Statement } from '../../../../src/core/claims/attribution/statement.ts';
import { findQuotedWords } from '../../../../src/core/claims/quotes/quoted-words.ts';
import { createTextModel } from '../../../../src/core/text/model.ts';

/** The statements of a text. */
export function statementsOf(text: string): Statement[] {
  const model = createTextModel(text);
  return findStatements(model, findQuotedWords(model));
}

/** The places of a text's first statement. */
export function placesOf(text: string): Places {
  return statementsOf(text)[0]?.tokens ?? [];
}

/** The words of a phrase, one blank between two tokens that were apart. */
export function wordsOf(places: Places, phrase: { start: number; end: number } | null): string | null {
  if (!phrase) return null;
  const tokens = places.slice(phrase.start, phrase.end);
  return tokens
    .map((token) => `${token?.isSpaced ? ' ' : ''}${token?.text ?? '‹quote›'}`)
    .join('')
    .trim();
}

/** Index of a word among the places. */
export function placeOf(places: Places, word: string): number {
  return places.findIndex((token) => token?.lower === word);
}
