// Reads web archives (https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/). By hand, because the
// library for it, warcio 2.4.11, never comes back from a file that is cut off, and unpacks bombs whole.
import { ByteReader } from './byte-reader.ts';
import { Unreadable } from './item.ts';

const BLANK_LINE = new Uint8Array([13, 10, 13, 10]);
const MAX_HEAD_BYTES = 256 * 1024;
/** A page without its pictures is shorter; what is longer is passed over. */
const MAX_BODY_BYTES = 16 * 1024 * 1024;

/** A record of an archive: the lines of its head by name in lower case, and what it holds. */
export interface WebRecord {
  /** Counted from 1, all kinds of records. */
  number: number;
  head: Map<string, string>;
  /** Null where the record is larger than any page, or `wanted` refused it. */
  body: Uint8Array | null;
}

/** The records of an archive, one after the other; the body is read only where `wanted` says so. Ends with Unreadable where it is cut off or broken. */
export async function* readWebRecords(
  bytes: AsyncIterable<Uint8Array>,
  wanted: (head: Map<string, string>) => boolean,
): AsyncGenerator<WebRecord> {
  const reader = new ByteReader(bytes);
  try {
    for (let number = 1; await reader.skipLineEnds(); number++) {
      const head = await readHead(reader, number);
      const length = readLength(head, number);
      const isRead = wanted(head) && length <= MAX_BODY_BYTES;
      const body = isRead ? await reader.read(length) : null;
      const had = body ? body.length : await reader.skip(length);
      if (had < length) throw new Unreadable('cut-off', { record: number });
      yield { number, head, body };
    }
  } finally {
    await reader.close();
  }
}

async function readHead(reader: ByteReader, number: number): Promise<Map<string, string>> {
  const bytes = await reader.readUntil(BLANK_LINE, MAX_HEAD_BYTES);
  const text = bytes && new TextDecoder().decode(bytes);
  if (!text || !/^WARC\/\d/.test(text)) throw new Unreadable('broken-archive', { record: number });
  return parseHead(text);
}

function readLength(head: Map<string, string>, number: number): number {
  const length = head.get('content-length') ?? '';
  if (!/^\d{1,15}$/.test(length)) throw new Unreadable('broken-archive', { record: number, field: 'Content-Length' });
  return Number(length);
}

/** The lines of a head after the first; the first of each name counts, and lines that go on are joined. */
export function parseHead(text: string): Map<string, string> {
  const head = new Map<string, string>();
  for (const line of text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !head.has(name)) head.set(name, line.slice(colon + 1).trim());
  }
  return head;
}
