import type { Article } from '../core/article.ts';

/** A headline has so many words and characters, as a guess; what is shorter is a label, what is longer a paragraph. */
const MIN_TITLE_WORDS = 4;
const MAX_TITLE_CHARS = 250;
/** Labels that may stand above it ("Exclusive", "By Ana Ruiz"). */
const MAX_LINES_ABOVE = 3;
/** Lines that were broken to a width are about as long as each other and no longer than this (measured on mails). */
const WRAPPED = { minChars: 55, maxChars: 120, maxSpread: 25 };

/** Reads a file of plain text as an article; all that is known of it is its name and its words. */
export function parseTextPage(file: string, text: string): Article {
  return { id: file, outlet: '', url: '', published: '', title: findTitle(text), text: joinWrappedLines(text) };
}

/** The first line that looks like a headline, if it stands above all paragraphs. */
function findTitle(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => line.replace(/^#+\s*/, '').trim())
    .filter(Boolean);
  const at = lines.findIndex((line) => line.split(/\s+/).length >= MIN_TITLE_WORDS);
  const line = lines[at] ?? '';
  const isTitle = at <= MAX_LINES_ABOVE && line.length <= MAX_TITLE_CHARS && !/[.:;,]$/.test(line);
  return isTitle ? line : '';
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
