import { joinBytes } from './byte-stream.ts';

/** Reads a stream by places in it, where an archive says how long its parts are. Holds no more than what is asked for. */
export class ByteReader {
  readonly #source: AsyncIterator<Uint8Array>;
  #open: Uint8Array = new Uint8Array();

  constructor(bytes: AsyncIterable<Uint8Array>) {
    this.#source = bytes[Symbol.asyncIterator]();
  }

  /** Everything before `mark`, which is read too; null at the end of the stream, or where it does not come in `maxBytes`. */
  async readUntil(mark: Uint8Array, maxBytes: number): Promise<Uint8Array | null> {
    for (let from = 0; ; ) {
      const at = indexOf(this.#open, mark, from);
      if (at >= 0) {
        const found = this.#open.subarray(0, at);
        this.#open = this.#open.subarray(at + mark.length);
        return found;
      }
      from = Math.max(0, this.#open.length - mark.length);
      if (this.#open.length > maxBytes || !(await this.#fill())) return null;
    }
  }

  /** So many bytes, or as many as are left. */
  async read(length: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    for await (const part of this.#take(length)) parts.push(part);
    return joinBytes(parts);
  }

  /** Passes over so many bytes; tells how many there were. */
  async skip(length: number): Promise<number> {
    let skipped = 0;
    for await (const part of this.#take(length)) skipped += part.length;
    return skipped;
  }

  /** Passes over line ends; false at the end of the stream. */
  async skipLineEnds(): Promise<boolean> {
    for (;;) {
      const start = this.#open.findIndex((byte) => byte !== 10 && byte !== 13);
      if (start >= 0) {
        this.#open = this.#open.subarray(start);
        return true;
      }
      this.#open = new Uint8Array();
      if (!(await this.#fill())) return false;
    }
  }

  /** Lets go of the stream. */
  async close(): Promise<void> {
    await this.#source.return?.();
  }

  async *#take(length: number): AsyncGenerator<Uint8Array> {
    for (let left = length; left > 0; ) {
      if (this.#open.length === 0 && !(await this.#fill())) return;
      const part = this.#open.subarray(0, left);
      this.#open = this.#open.subarray(part.length);
      left -= part.length;
      yield part;
    }
  }

  async #fill(): Promise<boolean> {
    const next = await this.#source.next();
    if (next.done) return false;
    this.#open = this.#open.length > 0 ? joinBytes([this.#open, next.value]) : next.value;
    return true;
  }
}

function indexOf(bytes: Uint8Array, mark: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(mark[0] ?? 0, from); at >= 0; at = bytes.indexOf(mark[0] ?? 0, at + 1)) {
    if (mark.every((byte, i) => bytes[at + i] === byte)) return at;
  }
  return -1;
}
