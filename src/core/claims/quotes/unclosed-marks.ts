import type { TextModel } from '../../text/model.ts';
import type { Mark } from './mark.ts';
import type { MarkedParagraph, QuotedWords } from './quoted-words.ts';

/** A quotation without a mark on each paragraph is followed this far to the mark that closes it. Guess. */
const MAX_BARE_PARAGRAPHS = 4;
/** A mark that nothing closes takes in no more than this of its paragraph. Guess: longest seen about 800. */
const MAX_OPEN_CHARS = 1200;

/**
 * What unclosed marks open, by paragraph: a quotation that the next paragraph goes on with (a mark opens it too, or one
 * closes it), or one that lost its last mark and runs to the end of its paragraph. Linear.
 */
export function readUnclosed(model: TextModel, marked: readonly MarkedParagraph[]): Map<number, QuotedWords[]> {
  const found = new Map<number, QuotedWords[]>();
  const add = (words: QuotedWords) => found.set(words.paragraph, [...(found.get(words.paragraph) ?? []), words]);
  for (const paragraph of marked) {
    const open = findTrailingOpen(paragraph);
    if (!open) continue;
    const closing = findClosing(marked, paragraph.index);
    const end = model.paragraphs[paragraph.index].end;
    if (closing === null && end - open.end > MAX_OPEN_CHARS && !goesOn(model, marked, paragraph.index)) continue;
    add(toOpenEnded(paragraph.index, open.start, open.end, end));
    if (closing === null) continue;
    for (let index = paragraph.index + 1; index <= closing.index; index++) {
      const { start, end } = model.paragraphs[index];
      const mark = index === closing.index ? closing.mark : null;
      add({ ...toOpenEnded(index, start, start, mark?.start ?? end), outerEnd: mark?.end ?? end, isContinued: true });
    }
  }
  return found;
}

/** The last unclosed mark, where no whole quote follows it: what follows one is no part of the quotation. */
function findTrailingOpen(paragraph: MarkedParagraph): Mark | null {
  const open = paragraph.unclosed.at(-1);
  const lastPair = paragraph.pairs.at(-1);
  return open && !(lastPair && lastPair.open.start > open.start) ? open : null;
}

/** "“One. ¶ Two.” he said": the paragraph that closes what this one opened, where none between has a mark. */
function findClosing(marked: readonly MarkedParagraph[], from: number): { index: number; mark: Mark } | null {
  const limit = Math.min(marked.length - 1, from + MAX_BARE_PARAGRAPHS);
  for (let index = from + 1; index <= limit; index++) {
    const { pairs, unclosed, unopened } = marked[index];
    const first = unopened[0];
    const opening = pairs[0]?.open ?? unclosed[0];
    if (first && !(opening && opening.start < first.start)) return { index, mark: first };
    if (opening) return null;
  }
  return null;
}

/** The next paragraph opens with a mark of its own. */
function goesOn(model: TextModel, marked: readonly MarkedParagraph[], index: number): boolean {
  const next = marked[index + 1];
  if (!next) return false;
  const opening = Math.min(next.pairs[0]?.open.start ?? Infinity, next.unclosed[0]?.start ?? Infinity);
  return opening === model.paragraphs[index + 1].start;
}

function toOpenEnded(paragraph: number, outerStart: number, start: number, end: number): QuotedWords {
  const span = { start, end, outerStart, outerEnd: end };
  return { ...span, paragraph, family: 'double', isContinued: false, isOpenEnded: true };
}
