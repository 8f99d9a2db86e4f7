import browser from 'webextension-polyfill';
import type { SelectedText } from '../protocol/messages.ts';

/** What the worker leaves for the window that shows a selection: kept in memory by the browser, never on disk. */
export interface SelectionNote {
  id: string;
  selected: SelectedText;
}

const KEY = 'selection';

/** Leaves a selection; the one before is forgotten, so that memory holds one at most. Gives its id. */
export async function writeSelection(selected: SelectedText): Promise<string> {
  const note: SelectionNote = { id: crypto.randomUUID(), selected };
  await browser.storage.session.set({ [KEY]: note });
  return note.id;
}

/** A selection by its id; null once another was made. No page's script can reach or write it. */
export async function findSelection(id: string): Promise<SelectedText | null> {
  const { [KEY]: stored } = await browser.storage.session.get(KEY);
  const note = stored as SelectionNote | undefined;
  return note?.id === id ? note.selected : null;
}
