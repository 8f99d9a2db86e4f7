import { collectDeclaration } from '../page/metadata/declaration.ts';
import type { Metadata } from '../page/metadata/read-metadata.ts';
import type { Ask } from '../protocol/client.ts';
import type { Result } from '../protocol/messages.ts';
import { askTwice } from './ask-twice.ts';

/** Attributes by which pages that go from article to article say what they are now. */
const TELLING = ['content', 'href', 'lang', 'datetime'];

/**
 * Asks the worker what a page's own words about itself mean; nothing is asked as long as these are the same. Null where they
 * say that it is no article. `by` is `reader.load` where the reader is to be brought to an article.
 */
export type DescribePage = (by: 'reader.load' | 'page.describe') => Promise<Result<Metadata | null>>;

export function createDescriber(
  { document, location }: Window,
  ask: Ask<'content'>,
  signal: AbortSignal,
): DescribePage {
  let known: { address: string; words: string; result: Result<Metadata | null> } | null = null;
  let isSame = false;
  // A large page is not searched again for what can't have changed.
  const observer = new MutationObserver(() => {
    observer.disconnect();
    isSame = false;
  });
  signal.addEventListener('abort', () => observer.disconnect());
  const observe = () => {
    if (signal.aborted) return;
    isSame = true;
    observer.observe(document, { childList: true, characterData: true, subtree: true, attributeFilter: TELLING });
  };
  return async (by) => {
    const address = location.href;
    if (isSame && known?.address === address) return known.result;
    const declaration = collectDeclaration(document, address);
    observe();
    const words = JSON.stringify(declaration);
    if (known?.words === words) return known.result;
    const result = await askTwice(() => ask(by, { declaration }));
    if (result.ok) known = { address, words, result };
    return result;
  };
}
