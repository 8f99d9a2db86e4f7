import { Gunzip } from 'fflate';
import { Unreadable } from './item.ts';

/** Text packs to a tenth or so, a web archive's repeated frames to a fortieth; a bomb to a thousandth (measured: 1,029). */
const MAX_RATIO = 100;
/** So much may come of a few bytes: small files pack better. */
const FREE_BYTES = 4 * 1024 * 1024;

/** A member that holds nothing: where it is taken for one, the member before it was whole. */
const EMPTY_MEMBER = new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0]);

export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

/**
 * Unpacks gzip of one or many members (web archives have one a record, which the browsers' own DecompressionStream refuses).
 * Ends with Unreadable where the bytes are broken or cut off, or come to more than MAX_RATIO times what went in.
 */
export async function* gunzip(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let unpacked: Uint8Array[] = [];
  const inflator = new Gunzip((bytes) => void unpacked.push(bytes));
  let bytesIn = 0;
  let lastMemberAt = -1;
  inflator.onmember = (at) => {
    lastMemberAt = at;
  };
  let bytesOut = 0;
  const push = (slice: Uint8Array, isLast: boolean) => {
    unpacked = [];
    try {
      inflator.push(slice, isLast);
    } catch {
      throw new Unreadable(isLast ? 'cut-off' : 'broken-gzip');
    }
    bytesIn += slice.length;
    bytesOut += unpacked.reduce((sum, { length }) => sum + length, 0);
    if (bytesOut > FREE_BYTES + MAX_RATIO * bytesIn) throw new Unreadable('unpacks-too-large');
    return unpacked.filter(({ length }) => length > 0);
  };
  for await (const slice of packed) yield* push(slice, false);
  const end = bytesIn;
  yield* push(EMPTY_MEMBER, true);
  // The library itself says nothing of an end that comes too early.
  if (lastMemberAt !== end) throw new Unreadable('cut-off');
}
