import type { Line } from './line.ts';
import { SCALE_LETTERS, SCALE_PLURALS, SCALE_WORDS } from './number-words.ts';
import { UNIT_FORMS } from './unit-names.ts';

export interface Scale {
  factor: number;
  /** The token after it. */
  to: number;
}

/**
 * The magnitude after a number at `index`: "million", "-billion", "bn", "lakh crore", or a letter that touches the
 * number ("£3m", "10k"). `isMoney` decides letters that are units elsewhere: "3m" alone may be metres.
 */
export function readScale(line: Line, index: number, isMoney: boolean): Scale {
  let [factor, to] = [1, index];
  for (;;) {
    const next = stepScale(line, to, isMoney && factor === 1);
    if (!next) return { factor, to };
    factor *= next.factor;
    to = next.to;
  }
}

function stepScale(line: Line, index: number, isMoney: boolean): Scale | null {
  const at = line.isHyphen(index) && line.isGlued(index) && line.isGlued(index + 1) ? index + 1 : index;
  const word = line.lower(at);
  const factor = SCALE_WORDS.get(word) ?? SCALE_PLURALS.get(word);
  if (factor !== undefined) return isGradeOrFormat(line, at) ? null : { factor, to: at + 1 };
  if (at !== index) return null;
  return readLetter(line, index, isMoney);
}

/** "mil" and the like must touch the number; words need not. */
const isGradeOrFormat = (line: Line, at: number) => line.lower(at) === 'mil' && !line.isGlued(at);

/** Nouns in front of which "2m" can only mean two million. */
const isPluralNoun = (word: string) =>
  word === 'people' || (word.length > 3 && word.endsWith('s') && !word.endsWith('ss'));

/** "$3m" is three million, "3m barriers" too; "3m tall" and "a 3m wave" are metres; "10k" is ten thousand. */
function readLetter(line: Line, index: number, isMoney: boolean): Scale | null {
  const letter = line.lower(index);
  // "$12MM": bankers count by thousands of thousands.
  if (isMoney && line.at(index)?.text === 'MM') return { factor: 1e6, to: index + 1 };
  const factor = SCALE_LETTERS.get(letter);
  if (factor === undefined) return null;
  if (isMoney) return { factor, to: index + 1 };
  if (!line.isGlued(index)) return null;
  const isBeforeUnit = line.isHyphen(index + 1) && line.isGlued(index + 2) && UNIT_FORMS.has(line.lower(index + 2));
  const isMillion =
    letter === 'm' && (isBeforeUnit || isPluralNoun(line.lower(index + 1)) || line.at(index)?.text === 'M');
  const isThousand = letter === 'k' && !/^(?:run|race|resolution|tv|video)/.test(line.lower(index + 1));
  return isMillion || isThousand ? { factor, to: index + 1 } : null;
}
