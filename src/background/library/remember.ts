import type { Library } from '../../library/library.ts';
import type { Settings } from '../../platform/settings.ts';
import { MessageError, type Route } from '../../protocol/router.ts';
import { answerFaults } from './library-answers.ts';
import { readTabArticle, type TabArticlePlatform } from './tab-article.ts';

export interface RememberPlatform extends TabArticlePlatform {
  library: Library;
  readSettings(): Promise<Settings>;
}

/**
 * Keeps the article that a page's reader has stayed with, where the reader of it all has switched that on. What is in the
 * library already stays as it is. Nothing of a private window gets here: neither the sender nor the tab may be in one.
 */
export function createRemember(platform: RememberPlatform): Route<'page.lingered'>['answer'] {
  return async (_, { tabId, frameId, isPrivate }) => {
    if (isPrivate || frameId !== 0 || !(await platform.readSettings()).remember) return null;
    await answerFaults(() => remember(platform, tabId));
    return null;
  };
}

async function remember(platform: RememberPlatform, tabId: number): Promise<void> {
  const { library } = platform;
  const article = await readTabArticle(platform, tabId).catch((error) => {
    if (error instanceof MessageError && error.code !== 'internal') return null; // gone, private or no article any more
    throw error;
  });
  if (!article || (await library.findByURL(article.url))) return;
  const { id: _, ...rest } = article;
  await library.save([rest], 'remembered');
}
