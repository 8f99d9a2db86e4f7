/** FNV-1a, 32 bits, a code unit at a time: from `HASH_START`, `hashUnit` for each in turn. The number may be negative. */
export const HASH_START = 0x811c9dc5;
export const hashUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/**
 * A text's hash, 0 to 2³² − 1: the same on every machine and in every version, since packs and libraries keep it.
 *
 * @example hashText('') // 2166136261
 */
export function hashText(text: string): number {
  let hash = HASH_START;
  for (let at = 0; at < text.length; at++) hash = hashUnit(hash, text.charCodeAt(at));
  return hash >>> 0;
}
