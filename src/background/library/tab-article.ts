import type { Article } from '../../core/index.ts';
import type { Tab } from '../../platform/tabs.ts';
import type { Ask } from '../../protocol/client.ts';
import { MessageError } from '../../protocol/router.ts';
import { trustURL } from '../trust-url.ts';

export interface TabArticlePlatform {
  findTab(tabId: number): Promise<Tab | null>;
  /** A client that checks what a page's script says its article is. */
  askTab(tabId: number): Ask<'extension'>;
}

/**
 * The article of a tab as its own script has collected it: never from a request, and never out of a private window.
 * Rejects with a `MessageError` where there is none.
 */
export async function readTabArticle({ findTab, askTab }: TabArticlePlatform, tabId: number): Promise<Article> {
  const tab = await findTab(tabId);
  if (!tab) throw new MessageError('unreachable', 'the tab is closed');
  if (tab.isPrivate) throw new MessageError('private', 'nothing of a private window is kept');
  const reply = await askTab(tabId)('page.readArticle', null);
  if (!reply.ok) throw new MessageError(reply.error.code, reply.error.detail);
  if (!reply.value) throw new MessageError('not-article', 'the page is not read as an article');
  const url = trustURL(reply.value.url, tab.url ?? reply.value.url);
  return { ...reply.value, id: url, url };
}
