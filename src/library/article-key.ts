import { type Article, normaliseOutlet, normaliseURL } from '../core/index.ts';

// One number is the key of an article in every store. The reader's own have a positive one that follows from what they
// are, so that the same article again finds its place without a look-up. Those of a pack have negative ones that lie side
// by side, so that the pack can be shown, hidden and removed as one range.

/** More articles than a pack may hold. */
const PACK_ROOM = 2 ** 20;
/** What a number holds exactly. */
const KEY_BITS = 53;

/** The key of an article of the reader's own: the same for the same address, else for the same text of one outlet. */
export async function makeArticleKey({ url, outlet, text }: Pick<Article, 'url' | 'outlet' | 'text'>): Promise<number> {
  const name = normaliseURL(url) || `${normaliseOutlet(outlet)}\n${text}`;
  const digest = new DataView(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(name)));
  return Number(digest.getBigUint64(0) >> BigInt(64 - KEY_BITS)) + 1;
}

/** The key of the article at a place of a pack. */
export function makePackKey(pack: number, at: number): number {
  return -(pack * PACK_ROOM + at + 1);
}

/** The pack that an article belongs to; null for one of the reader's own. */
export function packOfKey(key: number): number | null {
  return key < 0 ? Math.floor((-key - 1) / PACK_ROOM) : null;
}

/** Whether an article is there for anybody: those of a pack that is still coming in are not. */
export function isVisibleKey(key: number, wholePacks: ReadonlySet<number>): boolean {
  const pack = packOfKey(key);
  return pack === null || wholePacks.has(pack);
}

/** Where the articles of a pack lie, in every store. */
export function rangeOfPack(pack: number): IDBKeyRange {
  return IDBKeyRange.bound(makePackKey(pack, PACK_ROOM - 1), makePackKey(pack, 0));
}

/** A key as other parts of the extension see it. */
export function idOfKey(key: number): string {
  return key < 0 ? `p${(-key).toString(36)}` : `a${key.toString(36)}`;
}

/** The way back; null where it is no id of ours. */
export function keyOfId(id: string): number | null {
  if (!/^[ap][0-9a-z]{1,11}$/.test(id)) return null;
  const value = Number.parseInt(id.slice(1), 36);
  return id.startsWith('p') ? -value : value;
}
