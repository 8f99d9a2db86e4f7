import { findText, type Node, resolve } from './json-ld.ts';
import { clean, type Metas } from './metas.ts';

const NAMES = 'author article:author og:article:author parsely-author sailthru.author dc.creator dcterms.creator byl';

/** Longer texts tell of the author. */
const MAX_CHARS = 120;

/** What stands around names: "By" before them, a date, an account or a dash behind them. */
const BEFORE = /^(?:(?:reported |written |words |story )?by|par|por|von)\s+/i;
const BEHIND =
  / ?(?:[|•·@\d]|[-–—] |\(?\b(?:published|updated|posted)\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,7}\.? \d).*$/i;

/** Who wrote the article, as the page says: names joined by commas; empty where it does not. */
export function readAuthor(marked: string, metas: Metas, article: Node | null, nodes: readonly Node[]): string {
  const told = resolve(article?.author ?? article?.creator, nodes).map(findText);
  const names = [
    told.map(tidyAuthor).filter(Boolean).join(', '),
    ...NAMES.split(' ').map((name) => metas.get(name) ?? ''),
    marked,
  ];
  return names.map(tidyAuthor).find(Boolean) ?? '';
}

/** Names alone; empty for an address or a text that is none. */
export function tidyAuthor(text: string): string {
  // A page may mark all of its text by mistake.
  const names = clean(text.slice(0, 4 * MAX_CHARS));
  if (/^(?:https?:|www\.)/i.test(names)) return '';
  const bare = names
    .replace(BEFORE, '')
    .replace(BEHIND, '')
    .replace(/ ?[,;:] ?$/, '');
  return bare.length <= MAX_CHARS ? bare : '';
}
