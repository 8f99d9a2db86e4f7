import type { Ask } from '../protocol/client.ts';

export interface AskForPagePlatform {
  askTab(tabId: number): Ask<'extension'>;
  runContentScripts(tabId: number): Promise<void>;
}

export const READ_COMMAND = 'read-page';

/**
 * The reader asks for one page. Where the browser keeps the extension off pages by themselves, a click or key of the reader's
 * own opens this one; it is read then as if it were allowed. A page that may not be read at all stays as it is.
 */
export function createPageAsker({ askTab, runContentScripts }: AskForPagePlatform) {
  return async (tabId: number): Promise<void> => {
    const ask = askTab(tabId);
    const reply = await ask('page.start', null);
    if (reply.ok || reply.error.code !== 'unreachable') return;
    try {
      await runContentScripts(tabId);
    } catch {
      return; // a store, a page of the browser, or no permission: its popup says which
    }
    await ask('page.start', null);
  };
}
