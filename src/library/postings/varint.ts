// Numbers from 0 to 2³² − 1 in one to five bytes, seven bits in each, lowest first; the top bit says that more follow.

/** Where a reader is. */
export interface Cursor {
  bytes: Uint8Array;
  at: number;
}

export interface ByteWriter {
  writeVarint(value: number): void;
  writeBytes(bytes: Uint8Array): void;
  size(): number;
  /** A copy of all that was written; the writer is empty again. */
  take(): Uint8Array<ArrayBuffer>;
}

const FIRST_ROOM = 1024;
const MAX_VARINT = 5;

export function createByteWriter(): ByteWriter {
  let room = new Uint8Array(FIRST_ROOM);
  let at = 0;
  const need = (bytes: number) => {
    if (at + bytes <= room.length) return;
    const larger = new Uint8Array(Math.max(at + bytes, 2 * room.length));
    larger.set(room);
    room = larger;
  };
  return {
    writeVarint(value) {
      need(MAX_VARINT);
      let rest = value;
      for (; rest > 0x7f; rest = Math.floor(rest / 0x80)) room[at++] = (rest & 0x7f) | 0x80;
      room[at++] = rest;
    },
    writeBytes(bytes) {
      need(bytes.length);
      room.set(bytes, at);
      at += bytes.length;
    },
    size: () => at,
    take() {
      const taken = room.slice(0, at);
      at = 0;
      return taken;
    },
  };
}

/** The number at the cursor, which goes past it. */
export function readVarint(cursor: Cursor): number {
  const { bytes } = cursor;
  let byte = bytes[cursor.at++] as number;
  if (byte < 0x80) return byte;
  let value = byte & 0x7f;
  for (let scale = 0x80; byte >= 0x80; scale *= 0x80) {
    byte = bytes[cursor.at++] as number;
    value += (byte & 0x7f) * scale;
  }
  return value;
}
