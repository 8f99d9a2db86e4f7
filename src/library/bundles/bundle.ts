// A bundle is one stored record that holds a part of each of some articles, side by side. Firefox gives each record
// longer than a kilobyte pages of its own; a bundle shares them. Parts are packed each for itself, so that one is read or
// removed without unpacking the others:
//   [number of parts] ([seat] [bytes])* then the parts; each number takes four bytes.

const WORD = 4;

/** A bundle of these parts; null where there are none. */
export function joinParts(parts: ReadonlyMap<number, Uint8Array>): Uint8Array<ArrayBuffer> | null {
  if (parts.size === 0) return null;
  const headBytes = WORD * (1 + 2 * parts.size);
  const bytes = [...parts.values()].reduce((sum, part) => sum + part.length, headBytes);
  const bundle = new Uint8Array(bytes);
  const view = new DataView(bundle.buffer);
  view.setUint32(0, parts.size, true);
  let [head, at] = [WORD, headBytes];
  for (const [seat, part] of parts) {
    view.setUint32(head, seat, true);
    view.setUint32(head + WORD, part.length, true);
    bundle.set(part, at);
    head += 2 * WORD;
    at += part.length;
  }
  return bundle;
}

/** Views of all parts, by seat. */
export function splitParts(bundle: Uint8Array): Map<number, Uint8Array> {
  const view = new DataView(bundle.buffer, bundle.byteOffset, bundle.byteLength);
  const count = view.getUint32(0, true);
  const parts = new Map<number, Uint8Array>();
  let at = WORD * (1 + 2 * count);
  for (let head = WORD; head < WORD * (1 + 2 * count); head += 2 * WORD) {
    const length = view.getUint32(head + WORD, true);
    parts.set(view.getUint32(head, true), bundle.subarray(at, at + length));
    at += length;
  }
  return parts;
}

/** Two byte strings as one part, and the way back. */
export function joinTwo(first: Uint8Array, second: Uint8Array): Uint8Array {
  const part = new Uint8Array(WORD + first.length + second.length);
  new DataView(part.buffer).setUint32(0, first.length, true);
  part.set(first, WORD);
  part.set(second, WORD + first.length);
  return part;
}

export function splitTwo(part: Uint8Array): [Uint8Array, Uint8Array] {
  const end = WORD + new DataView(part.buffer, part.byteOffset).getUint32(0, true);
  return [part.subarray(WORD, end), part.subarray(end)];
}
