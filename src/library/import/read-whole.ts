import { readAll } from './byte-stream.ts';
import { type Item, Unreadable } from './item.ts';
import type { OpenedFile } from './opened-file.ts';

/** What the engine reads of a pack at most. */
const MAX_PACK_BYTES = 64 * 1024 * 1024;
/** An exported library is read piece by piece; where it came packed, it lies unpacked in the browser's keeping meanwhile. */
const MAX_EXPORT_BYTES = 4 * 1024 * 1024 * 1024;
/** Bytes leave the page's memory in parts of this size. */
const PART_BYTES = 4 * 1024 * 1024;

/** A pack: the library checks and adds it. */
export async function* readPack({ bytes }: OpenedFile): AsyncGenerator<Item> {
  yield { kind: 'pack', json: decodeStrictly(await readAll(bytes, MAX_PACK_BYTES)) };
}

/** An exported library: the library restores it. */
export async function* readExport({ bytes, blob }: OpenedFile): AsyncGenerator<Item> {
  yield { kind: 'export', file: blob ?? (await keep(bytes)) };
}

async function keep(bytes: AsyncIterable<Uint8Array>): Promise<Blob> {
  const parts: Blob[] = [];
  let open: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const slice of bytes) {
    size += slice.length;
    if (size > MAX_EXPORT_BYTES) throw new Unreadable('too-large');
    open.push(slice as Uint8Array<ArrayBuffer>);
    if (size < (parts.length + 1) * PART_BYTES) continue;
    parts.push(new Blob(open));
    open = [];
  }
  return new Blob([...parts, ...open]);
}

function decodeStrictly(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Unreadable('not-text');
  }
}
