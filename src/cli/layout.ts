/** A part of a row: at most `width` columns wide, wrapped between words. */
export interface Cell {
  text: string;
  width: number;
}

const GAP = '  ';
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** How many columns a text takes: one for each character that a person sees. */
export function measureWidth(text: string): number {
  // Counting graphemes is slow, and plain text needs none of it.
  return /^[\x20-\x7e]*$/.test(text) ? text.length : [...graphemes.segment(text)].length;
}

/**
 * Text from articles on one line that a terminal shows as it is: control characters could move its cursor, and marks of
 * direction could turn a figure round.
 */
export function plainLine(text: string): string {
  return text.replace(/[\s\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu, ' ').trim();
}

/** Breaks a line between words; a word that is too long for a line is broken where it must be. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((word) => breakWord(word, width))) {
    if (line && measureWidth(line) + 1 + measureWidth(word) > width) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line];
}

/** Cells side by side, each wrapped in its own column. */
export function formatRow(cells: Cell[], indent = ''): string[] {
  const columns = cells.map(({ text, width }) => wrap(text, width));
  const height = Math.max(...columns.map((column) => column.length));
  return Array.from({ length: height }, (_, i) =>
    (indent + cells.map(({ width }, j) => pad(columns[j]?.[i] ?? '', width)).join(GAP)).trimEnd(),
  );
}

const pad = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - measureWidth(text)));

function breakWord(word: string, width: number): string[] {
  if (measureWidth(word) <= width) return [word];
  const characters = [...graphemes.segment(word)].map(({ segment }) => segment);
  const parts: string[] = [];
  for (let i = 0; i < characters.length; i += width) parts.push(characters.slice(i, i + width).join(''));
  return parts;
}
