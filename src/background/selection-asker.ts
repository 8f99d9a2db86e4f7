import type { MenuClick } from '../platform/menus.ts';
import type { Tab } from '../platform/tabs.ts';
import type { Ask } from '../protocol/client.ts';
import type { SelectedText } from '../protocol/messages.ts';
import { trustURL } from './trust-url.ts';

export interface SelectionPlatform {
  readSelectedText(tabId: number, frameId: number, maxChars: number): Promise<string>;
  findTab(tabId: number): Promise<Tab | null>;
  askTab(tabId: number): Ask<'extension'>;
  writeSelection(selected: SelectedText): Promise<string>;
  openSmallWindow(path: string): Promise<void>;
}

export const SELECTION_ENTRY = 'cross-reference-selection';
/** As much as of any article. */
const MAX_CHARS = 2_000_000;

/** The reader wants selected words cross-referenced, on whatever page they are: a small window shows what is found for them. */
export function createSelectionAsker(platform: SelectionPlatform) {
  return async ({ tabId, frameId, selectionText }: Omit<MenuClick, 'id'>): Promise<void> => {
    // Where no script may run, the browser itself tells the beginning of a selection.
    const read = await platform.readSelectedText(tabId, frameId, MAX_CHARS + 1).catch(() => '');
    const id = await platform.writeSelection(await describe(platform, tabId, read || selectionText));
    await platform.openSmallWindow(`src/selection/index.html?id=${id}`);
  };
}

/** What is known of the page helps to tell the story of a few words, and which outlet is their own. */
async function describe({ findTab, askTab }: SelectionPlatform, tabId: number, text: string): Promise<SelectedText> {
  const tab = await findTab(tabId);
  const reply = await askTab(tabId)('page.readArticle', null);
  const url = tab?.url ?? '';
  const around = reply.ok && reply.value ? { ...reply.value, url: trustURL(reply.value.url, url) } : null;
  return { text: text.slice(0, MAX_CHARS), isCut: text.length > MAX_CHARS, url, around };
}
