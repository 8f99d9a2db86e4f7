import { createContext } from 'preact';
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
    const known = letters.get(outlet) ?? nameLetter(letters.size);
    letters.set(outlet, known);
    return known;
  };
  for (const outlet of outlets) letterOf(outlet);
  return { isBlind: true, nameOf: (outlet) => text('outletHidden', letterOf(outlet)) };
}

/** A, B … Z, AA, AB … as columns of a table are called. */
function nameLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : nameLetter(Math.floor(index / 26) - 1) + last;
}
