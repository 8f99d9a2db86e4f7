import { toBaseForm } from './base-form.ts';
import { EMPTY_WORDS } from './common-words.ts';

/** One word of a text. */
export interface Word {
  /** As it stands in the text. */
  raw: string;
  /** In lower case, typographic apostrophes made plain. */
  lower: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;

/** The words of a text with their places, in order; punctuation is left out. */
export function listWords(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    raw: match[0],
    lower: match[0].toLowerCase().replaceAll('’', "'"),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Base form of a word that says something about what a text is about; null for "the", numbers and single letters. */
export function findContentForm(word: Word): string | null {
  if (EMPTY_WORDS.has(word.lower) || word.lower.length < 2 || /^\d/.test(word.lower)) return null;
  const base = toBaseForm(word.lower);
  return EMPTY_WORDS.has(base) || base.length < 2 ? null : base;
}
