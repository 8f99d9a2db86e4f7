import { createTabNote } from './tab-note.ts';

/** A claim of a tab's page that the popup is to open at. */
export interface Focus {
  tabId: number;
  claim: number;
}

const note = createTabNote<Focus>('focus', isFocus);

/** Remembers the claim that the popup is to open at. */
export const writeFocus = (focus: Focus): Promise<void> => note.write(focus);

/** The claim that a tab's popup is to open at, once. */
export async function takeFocus(tabId: number): Promise<number | null> {
  return (await note.take(tabId))?.claim ?? null;
}

/** Tells when another claim is to be opened; returns the undo. */
export const watchFocus = (listener: () => void): (() => void) => note.watch(listener);

function isFocus(stored: unknown): stored is Focus {
  const { tabId, claim } = (stored ?? {}) as Partial<Focus>;
  return Number.isInteger(tabId) && Number.isInteger(claim);
}
