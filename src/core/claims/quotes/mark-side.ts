// What stands beside a quotation mark, as a UTF-16 code unit; -1 is the edge of the paragraph.

const OPENING = new Set([...'([{/=—–-‐‑‒―'].map((char) => char.charCodeAt(0)));
const CLOSING = new Set([...',.;:!?)]}…/—–-‐‑‒―'].map((char) => char.charCodeAt(0)));

/** White space of any kind, or the paragraph's edge. */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return true;
  return code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x3000;
}

/** What an opening mark may follow: a space, a bracket, a dash. */
export function isOpenSide(code: number): boolean {
  return isSpace(code) || OPENING.has(code);
}

/** What a closing mark may precede: a space, a full stop, a bracket, a dash. */
export function isCloseSide(code: number): boolean {
  return isSpace(code) || CLOSING.has(code);
}

/** What no word begins with: a mark before it closes. A dot may (“...and then”). */
const ENDING = new Set([...',;:)]!?'].map((char) => char.charCodeAt(0)));

/** What an opening mark may precede: anything but a space and what only ever ends things. */
export function isWordSide(code: number): boolean {
  return !isSpace(code) && !ENDING.has(code);
}
