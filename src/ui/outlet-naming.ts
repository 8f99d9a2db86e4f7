import { createContext } from 'preact';
import { type Match, normaliseOutlet, type PageReport } from '../core/index.ts';
import { text } from '../platform/locale.ts';
import { cleanText } from './foreign-text.ts';

/** How outlets are called before the reader: by their names, or in blind mode by letters that tell nothing. */
export interface OutletNaming {
  isBlind: boolean;
  nameOf(outlet: string): string;
}

export const OPEN_NAMING: OutletNaming = { isBlind: false, nameOf: (outlet) => cleanText(outlet) };

/** The naming that holds for a part of a page; names are shown unless somebody hides them. */
export const OutletNames = createContext<OutletNaming>(OPEN_NAMING);

/** Calls outlets "Outlet A", "Outlet B" in the order given; the same outlet has the same letter all over the page. */
export function hideOutlets(outlets: Iterable<string>): OutletNaming {
  const letters = new Map<string, string>();
  const letterOf = (outlet: string): string => {
    const key = normaliseOutlet(outlet);
    const known = letters.get(key) ?? nameLetter(letters.size);
    letters.set(key, known);
    return known;
  };
  for (const outlet of outlets) letterOf(outlet);
  return { isBlind: true, nameOf: (outlet) => text('outletHidden', letterOf(outlet)) };
}

/** Hides the names of all other reports of a page, so that an outlet has one letter in popup, card and exports. */
export function hideNames({ claims, storyArticles }: PageReport): OutletNaming {
  const matched = claims.flatMap(({ matches }) => matches.map(({ article }) => article));
  return hideOutlets(listOutlets([...matched, ...storyArticles]));
}

/** The outlets of some reports, each once, as it is written first. */
export function listOutlets(articles: readonly Pick<Match['article'], 'outlet'>[]): string[] {
  const names = new Map<string, string>();
  for (const { outlet } of articles) {
    const key = normaliseOutlet(outlet);
    if (!names.has(key)) names.set(key, outlet);
  }
  return [...names.values()];
}

/** A, B … Z, AA, AB … as columns of a table are called. */
function nameLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : nameLetter(Math.floor(index / 26) - 1) + last;
}
