import { decodeText } from '../../page/decode-html.ts';
import { HEAD_BYTES } from './byte-stream.ts';

export type FileKind =
  | 'pack'
  | 'export'
  | 'json-lines'
  | 'json-list'
  | 'table'
  | 'page'
  | 'archive'
  | 'markdown'
  | 'text';

/** By the file's own first words, whatever it is called. */
const BY_CONTENT: [RegExp, FileKind][] = [
  [/^\s*\{.*?(?<!\\)"format"\s*:\s*"second-source-pack"/s, 'pack'],
  [/^\s*\{.*?(?<!\\)"format"\s*:\s*"second-source-library"/s, 'export'],
  [/^\s*\[\s*(?:\{|\]|$)/, 'json-list'],
  [/^\s*\{\s*\r?\n/, 'json-list'],
  [/^\s*\{\s*"/, 'json-lines'],
  [/^\s*<(?:!doctype\s+html|html\b|!--|\?xml\b)/i, 'page'],
];

const BY_NAME: Record<string, FileKind> = {
  jsonl: 'json-lines',
  ndjson: 'json-lines',
  json: 'json-list',
  csv: 'table',
  tsv: 'table',
  tab: 'table',
  html: 'page',
  htm: 'page',
  xhtml: 'page',
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
  text: 'text',
};

/** Names whose kind is told by the name first: a table or a text may begin with any words. */
const NAMED_FIRST = new Set<FileKind>(['table', 'markdown', 'text']);

/** A text of bytes that no text has. */
const BINARY = /[\0-\u0008\u000e-\u001a\u001c-\u001f]/;

/** What a file is, by its first bytes and its name; null where nothing here reads it. */
export function recognize(name: string, head: Uint8Array): FileKind | null {
  const byName = BY_NAME[findEnding(name)];
  // The last character of a head may be cut in two.
  const end = head.length < HEAD_BYTES ? head.length : HEAD_BYTES - 4;
  const start = decodeText(head.subarray(0, end)) ?? '';
  // An archive holds pictures too, and they are no text.
  if (/^WARC\/\d/.test(start)) return 'archive';
  if (BINARY.test(start)) return null;
  if (byName && NAMED_FIRST.has(byName)) return byName;
  for (const [pattern, kind] of BY_CONTENT) if (pattern.test(start)) return kind;
  return byName ?? (findEnding(name) === '' ? 'text' : null);
}

/** "a.tar.gz" is "gz"; empty for a name without one. */
export function findEnding(name: string): string {
  return (/\.([a-z\d]{1,10})$/i.exec(name)?.[1] ?? '').toLowerCase();
}
