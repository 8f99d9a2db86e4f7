import { beginsSmall } from '../../text/letters.ts';
import { findTokenIndex, type TextModel } from '../../text/model.ts';
import type { Token } from '../../text/token.ts';
import { unicodePattern } from '../../text/unicode-pattern.ts';
import { BE_FORMS } from '../attribution/function-words.ts';
import { isNameWord } from '../attribution/name-words.ts';
import type { QuotedWords } from './quoted-words.ts';
import { fillsParagraph, isHeadline, isTitleCase } from './title-case.ts';
import { AFTER_TITLE, BEFORE_TITLE } from './work-words.ts';

/** A phrase of so many words may be a scare quote where nobody is said to have said it. Read on the gold quotes. */
const MAX_SCARE_WORDS = 3;
/** Longer words in quotation marks are no title, unless they are written like one. */
const MAX_NAME_CHARS = 80;
const ABBREVIATION = unicodePattern(String.raw`^\p{Lu}{2,6}[.,]?$`, 'u');
const MAX_ABBREVIATION_CHARS = 7;

/** True for what is quoted but not said: titles, nicknames, subheadings, stage directions. */
export function isName(model: TextModel, words: QuotedWords): boolean {
  const quoted = model.text.slice(words.start, words.end);
  if (/^\(.*\)\.?$/.test(quoted)) return true; // "(LAUGHTER)"
  if (!isTitleCase(quoted) && quoted.length > MAX_NAME_CHARS) return false;
  if (words.family === 'single' && isTitleCase(quoted) && fillsParagraph(model, words)) return true; // a subheading
  if (quoted.length <= MAX_ABBREVIATION_CHARS && ABBREVIATION().test(quoted)) return true; // an abbreviation that is brought in: (the “CBD”)
  const beside = readNeighbours(model, words);
  return (
    isTerm(beside) || isTitle(quoted, beside) || (isNickname(quoted, beside) && !isHeadline(model, words.paragraph))
  );
}

/** "the “elites”": a few small words that end no sentence; a scare quote where nobody is said to have said them. */
export function isScare(model: TextModel, words: QuotedWords): boolean {
  const quoted = model.text.slice(words.start, words.end);
  return beginsSmall(quoted) && !/[.!?…]$/.test(quoted) && quoted.split(/\s+/).length <= MAX_SCARE_WORDS;
}

interface Neighbours {
  /** The tokens before the opening mark, nearest first. */
  before: (Token | undefined)[];
  after: Token | undefined;
}

function readNeighbours(model: TextModel, words: QuotedWords): Neighbours {
  const open = findTokenIndex(model, words.outerStart);
  const paragraph = model.paragraphs[words.paragraph];
  const before = [1, 2, 3].map((back) => (open - back >= paragraph.firstToken ? model.tokens[open - back] : undefined));
  const next = findTokenIndex(model, words.outerEnd);
  return { before, after: next < paragraph.endToken ? model.tokens[next] : undefined };
}

/** "the film “…”", "CNN's “State of the Union”", "On “Face the Nation,”", "the “Morning Joe” programme" */
function isTitle(quoted: string, { before, after }: Neighbours): boolean {
  const [first, second] = before[0]?.text === ',' ? [before[1], before[2]] : before;
  if (BEFORE_TITLE.has(first?.lower ?? '')) return isTitleCase(quoted) || /titled$/.test(first?.lower ?? '');
  if (!isTitleCase(quoted)) return false;
  if (first?.lower === 'of' && BEFORE_TITLE.has(second?.lower ?? '')) return true;
  if (first?.kind === 'possessive' || first?.lower === 'told') return before[0] === first; // told “Fox & Friends”
  if (AFTER_TITLE.has(after?.lower ?? '')) return true;
  return before[0]?.text === 'On' && quoted.includes(' ');
}

/** "so-called “…”", "is called “…”" (but not "by Ms. Ruiz"), "known as “…”" */
function isTerm({ before, after }: Neighbours): boolean {
  if (after?.lower === 'by') return false;
  const [first, second] = [before[0]?.lower, before[1]?.lower ?? ''];
  if (/^(?:called|termed|dubbed|nicknamed)$/.test(first ?? ''))
    return BE_FORMS.has(second) || second === "'s" || second === '-';
  return first === 'as' && second === 'known';
}

/** "Robert “Bobby” Scott" */
function isNickname(quoted: string, { before, after }: Neighbours): boolean {
  const name = before[0]?.text === '.' ? before[1] : before[0];
  return (
    isTitleCase(quoted) &&
    quoted.split(' ').length <= 2 &&
    isNameWord(name) &&
    isNameWord(after) &&
    !/[.,!?]$/.test(quoted)
  );
}
