import { Unreadable } from './item.ts';

/** What is handled at once: small enough that nothing blocks the page, and that a bomb bursts in small steps. */
const SLICE_BYTES = 16 * 1024;

/** Enough to tell any kind of file. */
export const HEAD_BYTES = 4 * 1024;

/** A file's bytes in slices. `onRead` is told how many were read so far. */
export async function* readSlices(file: Blob, onRead: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  let read = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      for (let at = 0; at < next.value.length; at += SLICE_BYTES) {
        const slice = next.value.subarray(at, at + SLICE_BYTES);
        read += slice.length;
        onRead(read);
        yield slice;
      }
    }
  } catch (error) {
    // The browser can't get at the file any more: it was moved, changed or is on a disk that is gone.
    throw new Unreadable('gone', {}, error instanceof Error ? error.name : '');
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** The beginning of a stream, and the stream with its beginning. */
export async function peek(
  bytes: AsyncIterable<Uint8Array>,
): Promise<{ head: Uint8Array; bytes: AsyncIterable<Uint8Array> }> {
  const rest = bytes[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  for (let size = 0; size < HEAD_BYTES; ) {
    const next = await rest.next();
    if (next.done) break;
    seen.push(next.value);
    size += next.value.length;
  }
  return { head: joinBytes(seen).subarray(0, HEAD_BYTES), bytes: chain(seen, rest) };
}

async function* chain(first: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* first;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

/** All of a stream that may have so many bytes. */
export async function readAll(bytes: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const slices: Uint8Array[] = [];
  let size = 0;
  for await (const slice of bytes) {
    size += slice.length;
    if (size > maxBytes) throw new Unreadable('too-large', {}, `${Math.round(maxBytes / 1024 / 1024)}`);
    slices.push(slice);
  }
  return joinBytes(slices);
}

export function joinBytes(slices: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(slices.reduce((sum, slice) => sum + slice.length, 0));
  let at = 0;
  for (const slice of slices) {
    joined.set(slice, at);
    at += slice.length;
  }
  return joined;
}
