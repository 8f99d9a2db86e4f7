import { splitWords } from '../../text/word-list.ts';
import { WordMap } from '../../text/word-map.ts';
import type { Qualifier } from '../claim.ts';

type Words = Partial<Record<Qualifier, string>>;

/** What may stand before a number, the longest first within its last word. */
const BEFORE: Words = {
  about: `about, around, roughly, approximately, approx, nearly, almost, some, circa, ~, ≈, close to, near, nearing, an estimated,
  estimated, an average of about, somewhere around, just about, as near as, in the region of, in the neighborhood of,
  in the neighbourhood of, something like, more or less, virtually, practically, almost as many as, nearly as many as, aproximately,
  approaching, towards, on the order of, of the order of, an approximate, a rough, anywhere near, estimated at, estimated to be, estimated at about,
  estimated at around, put at about, put at around, an estimated total of`,
  'at-least': `at least, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum, at the very least,
  as few as, ≥`,
  'more-than': `more than, over, greater than, above, in excess of, exceeding, upwards of, upward of, north of, topping, surpassing,
  well over, just over, slightly more than, slightly over, a little more than, a little over, far more than, well above, just above,
  slightly above, significantly more than, considerably more than, even more than, much more than, better than, higher than,
  larger than, older than, longer than, beyond, >, past, exceeds, exceed, exceeded, tops, topped, surpasses, surpassed`,
  'at-most': `at most, up to, as many as, as much as, as high as, no more than, not more than, no higher than, a maximum of, maximum,
  at the most, as large as, as big as, as long as, as far as, as tall as, no later than, no longer than, no greater than, ≤, capped at`,
  'less-than': `fewer than, less than, under, below, lower than, just under, slightly less than, slightly under, just below,
  well below, well under, a little less than, a little under, slightly below, much less than, far fewer than, far less than,
  shy of, just shy of, short of, just short of, younger than, smaller than, shorter than, <`,
};

/** What may stand after the number and its unit. */
const AFTER: Words = {
  about: `or so, or thereabouts, more or less, give or take, -ish, -odd, odd`,
  'at-least': `or more, and more, or over, and over, or above, and above, or older, and older, or higher, and higher, and up, or greater,
  or longer, or better, or later, +, at least, at minimum, at a minimum, -plus, plus, minimum, or larger, or heavier`,
  'at-most': `or less, or fewer, or under, and under, or younger, and younger, or below, and below, or lower, or shorter, at most,
  at the most, at maximum, maximum, tops, or smaller`,
};

export interface QualifierForm {
  qualifier: Qualifier;
  words: string[];
}

function index(table: Words, keyOf: (words: string[]) => string): Map<string, QualifierForm[]> {
  const found = new Map<string, QualifierForm[]>();
  for (const [qualifier, list] of Object.entries(table) as [Qualifier, string][]) {
    for (const form of list.split(',')) {
      const words = splitWords(form.replaceAll('-', '- '));
      const forms = found.get(keyOf(words)) ?? [];
      forms.push({ qualifier, words });
      found.set(keyOf(words), forms);
    }
  }
  for (const forms of found.values()) forms.sort((a, b) => b.words.length - a.words.length);
  return found;
}

/** By their last word. */
export const QUALIFIERS_BEFORE = new WordMap(() => index(BEFORE, (words) => words[words.length - 1]));
/** By their first word. */
export const QUALIFIERS_AFTER = new WordMap(() => index(AFTER, (words) => words[0]));
