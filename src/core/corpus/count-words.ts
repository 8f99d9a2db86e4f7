import { unicodePattern } from '../text/unicode-pattern.ts';

const WORD = unicodePattern(String.raw`[\p{L}\p{N}]+(?:['’]\p{L}+)*`, 'gu');

/**
 * How many words a phrase has, counted so that a reader never finds more: each run of letters or digits is
 * one, with what an apostrophe joins to it. Linear.
 *
 * @example countWords('about 10,000-12,000 of the town’s people') // 9
 */
export function countWords(phrase: string): number {
  return phrase.match(WORD())?.length ?? 0;
}
