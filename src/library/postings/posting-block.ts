import { type Cursor, createByteWriter, readVarint } from './varint.ts';

// A block: for each hash, ascending, the seats of the articles that have it, ascending. Hashes and seats are written as
// the step from the one before, so that most take one to three bytes:
//   [step of the hash] [bytes of the seats] [first seat] [step] [step] …

/** The seats of one hash. */
export interface PostingList {
  hash: number;
  seats: number[];
}

/** A block as it is stored, and the first hash in it. */
export interface PostingBlock {
  first: number;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A block is closed when it has so many bytes: a look-up reads some dozens for a list or two in each. */
const BLOCK_BYTES = 4_096;

/** Cuts lists, in the order of their hashes, into blocks. A list is never cut. */
export function* makeBlocks(lists: Iterable<PostingList>): Generator<PostingBlock> {
  const [block, list] = [createByteWriter(), createByteWriter()];
  let [first, last] = [-1, 0];
  for (const { hash, seats } of lists) {
    if (first < 0) [first, last] = [hash, 0];
    let before = 0;
    for (const seat of seats) {
      list.writeVarint(seat - before);
      before = seat;
    }
    block.writeVarint(hash - last);
    block.writeVarint(list.size());
    block.writeBytes(list.take());
    last = hash;
    if (block.size() < BLOCK_BYTES) continue;
    yield { first, bytes: block.take() };
    first = -1;
  }
  if (first >= 0) yield { first, bytes: block.take() };
}

/** All lists of a block, in order. */
export function* readLists(bytes: Uint8Array): Generator<PostingList> {
  const cursor: Cursor = { bytes, at: 0 };
  for (let hash = 0; cursor.at < bytes.length; ) {
    hash += readVarint(cursor);
    const end = readVarint(cursor) + cursor.at;
    yield { hash, seats: readSeats(cursor, end) };
  }
}

/** The seats of each of these hashes that the block has; hashes are given ascending. */
export function findLists(bytes: Uint8Array, hashes: readonly number[]): PostingList[] {
  const found: PostingList[] = [];
  const cursor: Cursor = { bytes, at: 0 };
  let next = 0;
  for (let hash = 0; cursor.at < bytes.length && next < hashes.length; ) {
    hash += readVarint(cursor);
    const end = readVarint(cursor) + cursor.at;
    while (next < hashes.length && (hashes[next] as number) < hash) next++;
    if (hashes[next] === hash) found.push({ hash, seats: readSeats(cursor, end) });
    cursor.at = end;
  }
  return found;
}

function readSeats(cursor: Cursor, end: number): number[] {
  const { bytes } = cursor;
  const seats: number[] = [];
  for (let seat = 0; cursor.at < end; ) {
    const byte = bytes[cursor.at] as number;
    if (byte < 0x80) cursor.at++; // most steps: read here, they take half the time
    seat += byte < 0x80 ? byte : readVarint(cursor);
    seats.push(seat);
  }
  return seats;
}
