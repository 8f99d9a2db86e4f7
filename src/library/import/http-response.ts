import { Inflate, Unzlib } from 'fflate';
import { joinBytes, readAll } from './byte-stream.ts';
import { gunzip } from './gunzip.ts';
import { Unreadable } from './item.ts';
import { parseHead } from './web-records.ts';

const MAX_PAGE_BYTES = 16 * 1024 * 1024;
const SLICE_BYTES = 16 * 1024;
const CARRIAGE_RETURN = 13;
const LINE_FEED = 10;

/** What a server once answered. */
export interface HTTPResponse {
  status: number;
  /** Without its parameters, in lower case: "text/html". */
  type: string;
  /** The encoding of characters that the server named; empty for none. */
  charset: string;
  head: Map<string, string>;
  /** As it went over the wire: in chunks, packed. */
  body: Uint8Array;
}

/** The parts of an answer; null where the bytes are none. */
export function parseResponse(bytes: Uint8Array): HTTPResponse | null {
  const end = findBodyStart(bytes);
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, end));
  const status = /^HTTP\/[\d.]{1,4}\s{1,4}(\d{3})\b/.exec(text)?.[1];
  if (!status) return null;
  const head = parseHead(text);
  const [type = '', ...parameters] = (head.get('content-type') ?? '').toLowerCase().split(';');
  const charset = /charset\s{0,9}=\s{0,9}["']?([\w-]+)/.exec(parameters.join(';'))?.[1] ?? '';
  return { status: Number(status), type: type.trim(), charset, head, body: bytes.subarray(end) };
}

/** The bytes of the page itself. Ends with Unreadable where they are packed in a way that is not known, broken or a bomb. */
export async function readBody({ head, body }: HTTPResponse): Promise<Uint8Array> {
  const whole = /chunked/i.test(head.get('transfer-encoding') ?? '') ? joinChunks(body) : body;
  const packing = (head.get('content-encoding') ?? '').toLowerCase();
  // Some crawlers unpack a page and leave the word that it is packed.
  if (/^(?:x-)?gzip$/.test(packing) && whole[0] === 0x1f) return readAll(gunzip(slice(whole)), MAX_PAGE_BYTES);
  if (packing === 'deflate') return inflate(whole);
  if (packing === 'br' || packing === 'zstd') throw new Unreadable('unknown-encoding', {}, packing);
  return whole;
}

function findBodyStart(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) {
    const next = bytes[at + 1] === CARRIAGE_RETURN ? at + 2 : at + 1;
    if (bytes[next] === LINE_FEED) return next + 1;
  }
  return bytes.length;
}

/** Bytes that are not in chunks after all are taken as they are. */
function joinChunks(bytes: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(LINE_FEED, at);
    const size = /^([\da-f]{1,8})\s*(?:;|$)/i.exec(
      new TextDecoder().decode(bytes.subarray(at, Math.max(at, end))).trim(),
    );
    if (end < 0 || !size) return chunks.length > 0 ? joinBytes(chunks) : bytes;
    const length = Number.parseInt(size[1] ?? '0', 16);
    if (length === 0) break;
    chunks.push(bytes.subarray(end + 1, end + 1 + length));
    at = end + 1 + length + 2;
  }
  return joinBytes(chunks);
}

/** Servers have sent "deflate" with and without a frame around it. */
function inflate(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let size = 0;
  const isFramed = ((bytes[0] ?? 0) & 15) === 8 && (((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)) % 31 === 0;
  const Inflator = isFramed ? Unzlib : Inflate;
  const inflator = new Inflator((part) => {
    size += part.length;
    if (size <= MAX_PAGE_BYTES) parts.push(part);
  });
  try {
    for (const piece of cut(bytes)) if (size <= MAX_PAGE_BYTES) inflator.push(piece);
  } catch {
    throw new Unreadable('broken-gzip');
  }
  if (size > MAX_PAGE_BYTES) throw new Unreadable('unpacks-too-large');
  return joinBytes(parts);
}

function* cut(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += SLICE_BYTES) yield bytes.subarray(at, at + SLICE_BYTES);
}

async function* slice(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield* cut(bytes);
}
