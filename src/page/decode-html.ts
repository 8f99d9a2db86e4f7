/** How far into a page its encoding may be named (https://html.spec.whatwg.org/#determining-the-character-encoding). */
const PRESCAN_BYTES = 1024;

const DECLARED = /<meta[^>]{0,500}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]+)/i;

/**
 * A page's characters: by its byte order mark, what the server said of them (`declared`), its own word, else UTF-8, else what
 * browsers take for it. A name that does not fit the bytes is passed over. Null where nothing fits.
 */
export function decodeHTML(bytes: Uint8Array, declared = ''): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN_BYTES));
  // A page whose meta element can be read byte by byte is not UTF-16, whatever it says.
  const named = (DECLARED.exec(head)?.[1] ?? '').replace(/^utf-16.*/i, 'utf-8');
  return decodeText(bytes, declared, named);
}

/** A text's characters: by its byte order mark, else the first of the encodings that fits, UTF-8 and windows-1252 at last. */
export function decodeText(bytes: Uint8Array, ...encodings: string[]): string | null {
  for (const encoding of [findByteOrderMark(bytes), ...encodings, 'utf-8', 'windows-1252']) {
    const text = encoding && decodeAs(encoding, bytes);
    if (text) return text;
  }
  return bytes.length ? null : '';
}

/** The encoding that the first bytes tell by themselves; empty for none. */
export function findByteOrderMark(bytes: Uint8Array): '' | 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : '';
}

/** The bytes as characters, without their mark; empty where they are not of that encoding, or it is none. */
function decodeAs(encoding: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return '';
  }
}
