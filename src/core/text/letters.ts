import { CHARACTER, classAt, widthAt } from './character-class.ts';

/** Whether a text begins with a small letter of any script. */
export function beginsSmall(text: string): boolean {
  const letter = firstLetter(text);
  return letter !== letter.toUpperCase();
}

/** Whether a text begins with a capital letter of any script. */
export function beginsCapital(text: string): boolean {
  const letter = firstLetter(text);
  return letter !== letter.toLowerCase();
}

const firstLetter = (text: string) =>
  text !== '' && classAt(text, 0) === CHARACTER.letter ? text.slice(0, widthAt(text, 0)) : '';

/**
 * The runs of letters and digits in a text, in order. `joiners` may stand in a run, but not begin it.
 *
 * @example listWords('the town’s 12 wells', '’') // ['the', 'town’s', '12', 'wells']
 */
export function listWords(text: string, joiners = ''): string[] {
  const words: string[] = [];
  let start = -1;
  for (let at = 0; at < text.length; at += widthAt(text, at)) {
    const isInside = isLetterOrDigit(text, at) || (start >= 0 && joiners.includes(text.charAt(at)));
    if (isInside && start < 0) start = at;
    if (isInside || start < 0) continue;
    words.push(text.slice(start, at));
    start = -1;
  }
  if (start >= 0) words.push(text.slice(start));
  return words;
}

function isLetterOrDigit(text: string, at: number): boolean {
  const kind = classAt(text, at);
  return kind === CHARACTER.letter || kind === CHARACTER.digit;
}
