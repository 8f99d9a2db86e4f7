import Papa from 'papaparse';
import { decodeText } from '../../page/decode-html.ts';
import { joinBytes, readAll } from './byte-stream.ts';
import { type ArticleFields, checkArticle } from './check-article.ts';
import { CSV_FIELDS, type CSVMapping, guessMapping, guessText } from './csv-columns.ts';
import { createFault, type Item, Unreadable } from './item.ts';
import type { OpenedFile } from './opened-file.ts';

/** A table is decoded in one piece: its encoding is known at its end only. */
const MAX_TABLE_BYTES = 64 * 1024 * 1024;
/** So much is parsed at once, and more only where one row is longer. */
const PIECE_CHARS = 128 * 1024;
const MAX_ROW_CHARS = 4 * 1024 * 1024;
const PREVIEW_BYTES = 256 * 1024;

/** How a table begins, so that a person can say what its columns hold. */
export interface TablePreview {
  rows: string[][];
  mapping: CSVMapping;
}

/** The first rows of a table and a guess at its columns. Reads its beginning only. */
export async function previewTable(bytes: AsyncIterable<Uint8Array>, maxRows: number): Promise<TablePreview> {
  const rows: string[][] = [];
  for (const row of parseRows(decodeTable(await readStart(bytes)))) if (rows.push(row) >= maxRows) break;
  const mapping = guessMapping(rows[0] ?? []);
  const text = mapping.columns.text ?? guessText(mapping.hasHeading ? rows.slice(1) : rows);
  return { rows, mapping: { ...mapping, columns: { ...mapping.columns, ...(text !== undefined && { text }) } } };
}

/** One article a row. Without a mapping the first row is believed. */
export async function* readTable(
  { bytes }: OpenedFile,
  options: { mapping?: CSVMapping | undefined },
): AsyncGenerator<Item> {
  let row = 0;
  let mapping = options.mapping;
  let columns = 0;
  for (const cells of parseRows(decodeTable(await readAll(bytes, MAX_TABLE_BYTES)))) {
    row++;
    mapping ??= guessMapping(cells);
    columns ||= cells.length;
    if (row === 1 && mapping.hasHeading) continue;
    // A text that was cut at a comma would come in as if it were whole.
    if (cells.slice(columns).some((cell) => cell.trim())) yield createFault('too-many-cells', { row });
    else yield checkArticle(pickFields(cells, mapping), { row });
  }
}

function pickFields(cells: readonly string[], { columns }: CSVMapping): ArticleFields {
  const fields: ArticleFields = {};
  for (const field of CSV_FIELDS) fields[field] = cells[columns[field] ?? -1] ?? '';
  return fields;
}

async function readStart(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const slices: Uint8Array[] = [];
  let size = 0;
  for await (const slice of bytes) {
    slices.push(slice);
    size += slice.length;
    if (size >= PREVIEW_BYTES) break;
  }
  return joinBytes(slices);
}

function decodeTable(bytes: Uint8Array): string {
  const text = decodeText(bytes);
  if (text === null) throw new Unreadable('unknown-encoding');
  return text;
}

/** Rows that are not empty. What is left over of a piece is read with the next one. */
function* parseRows(text: string): Generator<string[]> {
  const { delimiter, linebreak } = Papa.parse(text.slice(0, PIECE_CHARS), { preview: 10 }).meta;
  const parser = new Papa.Parser({ delimiter, newline: linebreak as '\n' });
  let from = 0;
  for (let size = PIECE_CHARS; from < text.length; ) {
    const isLast = from + size >= text.length;
    const { data, errors, meta } = parser.parse(text.slice(from, from + size), 0, !isLast) as Papa.ParseResult<
      string[]
    >;
    // The last row has swallowed all that follows the mark.
    const isOpen = isLast && errors.some(({ code }) => code === 'MissingQuotes');
    yield* data.slice(0, isOpen ? -1 : undefined).filter((row) => row.some((cell) => cell.trim()));
    if (isOpen) throw new Unreadable('bad-table');
    if (isLast) return;
    from += meta.cursor;
    size = data.length > 0 ? PIECE_CHARS : size * 2;
    if (size > MAX_ROW_CHARS) throw new Unreadable('bad-table');
  }
}
