import type { Article } from '../core/index.ts';

/** A first line up to this length is taken for the headline (guess: the longest headlines have about 200). */
const MAX_TITLE_CHARS = 250;
/** Lines that were broken to a width are about as long as each other and no longer than this (measured on mails). */
const WRAPPED = { minChars: 55, maxChars: 120, maxSpread: 25 };

/** Reads a file of plain text as an article; all that is known of it is its name and its words. */
export function parseTextPage(file: string, text: string): Article {
  const [first = ''] = text.trimStart().split('\n', 1);
  const title = first.replace(/^#+\s*/, '').trim();
  return {
    id: file,
    outlet: '',
    url: '',
    published: '',
    title: title.length <= MAX_TITLE_CHARS ? title : '',
    text: joinWrappedLines(text),
  };
}

/**
 * Where a paragraph was broken to a width, its line breaks become spaces, so that the engine reads across them. The
 * length stays the same: spans still index the text as it was given.
 */
export function joinWrappedLines(text: string): string {
  return text
    .split(/(\n[^\S\n]*\n)/)
    .map((part) =>
      isWrapped(part.trimEnd().split('\n'))
        ? part.trimEnd().replaceAll('\n', ' ') + part.slice(part.trimEnd().length)
        : part,
    )
    .join('');
}

function isWrapped(lines: string[]): boolean {
  const lengths = lines.slice(0, -1).map((line) => line.length);
  const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
  return (
    lengths.length > 0 &&
    shortest >= WRAPPED.minChars &&
    longest <= WRAPPED.maxChars &&
    longest - shortest <= WRAPPED.maxSpread
  );
}
