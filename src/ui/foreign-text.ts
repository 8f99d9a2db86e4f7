/** Guess: no title, phrase or name that a person reads is longer. */
const MAX_CHARS = 600;
/** Marks on one letter; more are a way to write over the lines above and below. */
const MAX_MARKS = 4;

const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu;
/** Overrides and isolates of direction, and signs without width, that can make a text read as another one. */
const INVISIBLE = /[\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;
/** Joiners shape letters in some scripts; anywhere else they only hide a difference. */
const IDLE_JOINERS = /(?<![\p{sc=Arab}\p{sc=Deva}\p{sc=Beng}\p{sc=Sinh}\p{sc=Mlym}\p{M}\p{So}])[\u200c\u200d]/gu;
const PILED_MARKS = new RegExp(`(\\p{M}{${MAX_MARKS}})\\p{M}+`, 'gu');

/**
 * A string from a page or a pack, made safe to read: nothing in it can turn the direction of the text around it, hide
 * itself or write over its neighbours. What is left is put on the page as text, never as HTML.
 *
 * @example cleanText('safe\u202Egnp.exe') // 'safegnp.exe'
 */
export function cleanText(foreign: string, maxChars = MAX_CHARS): string {
  const clean = foreign
    .slice(0, maxChars * 4)
    .replace(CONTROLS, ' ')
    .replace(INVISIBLE, '')
    .replace(IDLE_JOINERS, '')
    .replace(PILED_MARKS, '$1')
    .replace(/\s+/gu, ' ')
    .trim();
  const chars = Array.from(clean);
  return chars.length > maxChars ? `${chars.slice(0, maxChars).join('')}…` : clean;
}
