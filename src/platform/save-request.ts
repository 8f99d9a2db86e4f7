import { createTabNote } from './tab-note.ts';

/** The reader has asked by key or menu that a tab's article be saved: its popup, which opens, does so. */
const note = createTabNote<{ tabId: number }>('saveRequest', (stored): stored is { tabId: number } =>
  Number.isInteger((stored as { tabId?: unknown } | null)?.tabId),
);

export const writeSaveRequest = (tabId: number): Promise<void> => note.write({ tabId });

/** Whether a tab's popup is to save its article, once. */
export async function takeSaveRequest(tabId: number): Promise<boolean> {
  return (await note.take(tabId)) !== null;
}

/** Tells when another article is to be saved; returns the undo. */
export const watchSaveRequest = (listener: () => void): (() => void) => note.watch(listener);
