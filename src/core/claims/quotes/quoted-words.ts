import type { TextModel } from '../../text/model.ts';
import type { Span } from '../claim.ts';
import { findMarks, type Mark, type MarkFamily } from './mark.ts';
import { type PairedMarks, pairMarks } from './pair-marks.ts';
import { pairSingleMarks } from './single-marks.ts';
import { readUnclosed } from './unclosed-marks.ts';

/** Words in quotation marks, whether anybody said them or not. */
export interface QuotedWords extends Span {
  /** Index into `model.paragraphs`. */
  paragraph: number;
  family: MarkFamily;
  /** The span with its marks. */
  outerStart: number;
  outerEnd: number;
  /** The quotation began in the paragraph before, which nothing closed. */
  isContinued: boolean;
  /** No mark closes it in this paragraph. */
  isOpenEnded: boolean;
}

/** The marks of one paragraph and what they pair to. */
export interface MarkedParagraph extends PairedMarks {
  index: number;
  singles: Mark[];
}

/**
 * Everything that stands in quotation marks, outermost only, in order of the text; each lies within one paragraph.
 * Linear.
 */
export function findQuotedWords(model: TextModel): QuotedWords[] {
  const marked = model.paragraphs.map((paragraph, index) => readMarks(model.text, paragraph, index));
  const unclosed = readUnclosed(model, marked);
  const found: QuotedWords[] = [];
  for (const paragraph of marked) {
    if (isUnmarked(paragraph, unclosed)) continue;
    const doubles = outermost([
      ...paragraph.pairs.map((pair) => toQuotedWords(paragraph.index, pair.open, pair.close)),
      ...(unclosed.get(paragraph.index) ?? []),
    ]);
    const taken = doubles.map((words) => ({ start: words.outerStart, end: words.outerEnd }));
    const singles = pairSingleMarks(model.text, paragraph.singles, taken);
    const singleWords = singles.map((pair) => toQuotedWords(paragraph.index, pair.open, pair.close));
    for (const words of outermost([...doubles, ...dropCrossing(model.text, singleWords, doubles)])) found.push(words);
  }
  return found.map((words) => trim(model.text, words)).filter((words) => words.end > words.start);
}

const isUnmarked = ({ pairs, singles, index }: MarkedParagraph, unclosed: ReadonlyMap<number, unknown>): boolean =>
  pairs.length === 0 && singles.length === 0 && !unclosed.has(index);

function readMarks(text: string, paragraph: Span, index: number): MarkedParagraph {
  const marks = findMarks(text, paragraph);
  if (marks.length === 0) return { pairs: [], unclosed: [], unopened: [], singles: [], index };
  const singles = marks.filter((mark) => mark.family === 'single');
  const { pairs, unclosed, unopened } = pairMarks(marks.filter((mark) => mark.family !== 'single'));
  return { pairs, unclosed, unopened, singles, index };
}

function toQuotedWords(paragraph: number, open: Mark, close: Mark): QuotedWords {
  return {
    start: open.end,
    end: close.start,
    outerStart: open.start,
    outerEnd: close.end,
    paragraph,
    family: open.family,
    isContinued: false,
    isOpenEnded: false,
  };
}

const inOrder = (words: QuotedWords[]): QuotedWords[] => words.sort((a, b) => a.outerStart - b.outerStart);

/** Single marks may hold double ones (the British way), if they are no mere apostrophes. */
function dropCrossing(text: string, singles: QuotedWords[], doubles: readonly QuotedWords[]): QuotedWords[] {
  let next = 0;
  return singles.filter((words) => {
    while (next < doubles.length && doubles[next].outerStart < words.outerStart) next++;
    const holdsDouble = next < doubles.length && doubles[next].outerStart < words.outerEnd;
    return !holdsDouble || text.charAt(words.outerStart) === '‘';
  });
}

/** Drops what lies inside another. */
function outermost(words: QuotedWords[]): QuotedWords[] {
  let end = -1;
  return inOrder(words).filter((each) => {
    if (each.outerStart < end) return false;
    end = each.outerEnd;
    return true;
  });
}

function trim(text: string, words: QuotedWords): QuotedWords {
  let { start, end } = words;
  while (start < end && text.charCodeAt(start) <= 0xa0 && text.charAt(start).trim() === '') start++;
  while (end > start && text.charCodeAt(end - 1) <= 0xa0 && text.charAt(end - 1).trim() === '') end--;
  return start === words.start && end === words.end ? words : { ...words, start, end };
}
