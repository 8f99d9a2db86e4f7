import { findByteOrderMark } from '../../page/decode-html.ts';
import { joinBytes } from './byte-stream.ts';

/** A line longer than this holds no article. */
const MAX_LINE_BYTES = 16 * 1024 * 1024;
const LINE_FEED = 10;

export interface Line {
  /** Counted from 1. */
  number: number;
  /** Null where the line is no text, or too long to be one. */
  text: string | null;
  problem?: 'not-text' | 'too-long';
}

/** The lines of a text in UTF-8, or in UTF-16 with its mark, each one decoded for itself. A line that is too long is skipped. */
export async function* readLines(bytes: AsyncIterable<Uint8Array>, head: Uint8Array): AsyncGenerator<Line> {
  const mark = findByteOrderMark(head);
  const isWide = mark === 'utf-16le' || mark === 'utf-16be';
  let number = 0;
  for await (const line of splitLines(isWide ? narrow(bytes, mark) : bytes)) {
    number++;
    yield line === null ? { number, text: null, problem: 'too-long' } : decode(line, number);
  }
}

function decode(line: Uint8Array, number: number): Line {
  try {
    return { number, text: new TextDecoder('utf-8', { fatal: true }).decode(line) };
  } catch {
    return { number, text: null, problem: 'not-text' };
  }
}

/** UTF-16 as UTF-8. */
async function* narrow(bytes: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  for await (const slice of bytes) yield encoder.encode(decoder.decode(slice, { stream: true }));
  yield encoder.encode(decoder.decode());
}

/** Null stands for a line that is too long. */
async function* splitLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | null> {
  let open: Uint8Array[] = [];
  let length = 0;
  const close = () => {
    const line = length > MAX_LINE_BYTES ? null : joinBytes(open);
    open = [];
    length = 0;
    return line;
  };
  const add = (part: Uint8Array) => {
    length += part.length;
    if (length > MAX_LINE_BYTES) open = [];
    else open.push(part);
  };
  for await (const slice of bytes) {
    let from = 0;
    for (let end = slice.indexOf(LINE_FEED); end >= 0; end = slice.indexOf(LINE_FEED, from)) {
      add(slice.subarray(from, end));
      yield close();
      from = end + 1;
    }
    if (from < slice.length) add(slice.subarray(from));
  }
  if (length > 0) yield close();
}
