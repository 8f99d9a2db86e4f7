/** What a page's meta elements say: by property, name, itemprop or http-equiv, the first one wins. */
export type Metas = Map<string, string>;

const KEYS = ['property', 'name', 'itemprop', 'http-equiv'];

export function readMetas(document: Document): Metas {
  const metas: Metas = new Map();
  for (const meta of document.getElementsByTagName('meta')) {
    const content = clean(meta.getAttribute('content') ?? '');
    for (const attribute of content ? KEYS : []) {
      const key = meta.getAttribute(attribute)?.toLowerCase().trim();
      if (key && !metas.has(key)) metas.set(key, content);
    }
  }
  return metas;
}

/** The first of some names that is there; empty for none. */
export function findMeta(metas: Metas, names: readonly string[]): string {
  return metas.get(names.find((name) => metas.has(name)) ?? '') ?? '';
}

/** White space as people read it. */
export function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
