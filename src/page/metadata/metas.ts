import type { Declaration } from './declaration.ts';

/** What a page's meta elements say: by property, name, itemprop or http-equiv, the first one wins. */
export type Metas = Map<string, string>;

export function readMetas(declared: Declaration['metas']): Metas {
  const metas: Metas = new Map();
  for (const [name, given] of declared) {
    const key = name.toLowerCase().trim();
    const content = clean(given);
    if (content && key && !metas.has(key)) metas.set(key, content);
  }
  return metas;
}

/** The first of some names that is there; empty for none. */
export function findMeta(metas: Metas, names: readonly string[]): string {
  return metas.get(names.find((name) => metas.has(name)) ?? '') ?? '';
}

/** A text as people read it: one blank for any white space, and what was escaped twice ("&amp;#8217;") as it was meant. */
export function clean(text: string): string {
  return unescapeTwice(text).replace(/\s+/g, ' ').trim();
}

function unescapeTwice(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w{2,6}));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name] ?? whole;
    return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16));
  });
}
const ENTITIES: Record<string, string> = { quot: '"', apos: "'", amp: '&', lt: '<', gt: '>', nbsp: ' ' };
