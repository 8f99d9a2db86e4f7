import { collectDeclaration } from '../page/metadata/declaration.ts';
import type { Metadata } from '../page/metadata/read-metadata.ts';
import type { Ask } from '../protocol/client.ts';
import type { Result } from '../protocol/messages.ts';
import { askTwice } from './ask-twice.ts';

/**
 * Asks the worker what a page's own words about itself mean; nothing is asked as long as these are the same. Null where they
 * say that it is no article. `by` is `reader.load` where the reader is to be brought to an article.
 */
export type DescribePage = (by: 'reader.load' | 'page.describe') => Promise<Result<Metadata | null>>;

export function createDescriber({ document, location }: Window, ask: Ask<'content'>): DescribePage {
  let known: { words: string; result: Result<Metadata | null> } | null = null;
  return async (by) => {
    const declaration = collectDeclaration(document, location.href);
    const words = JSON.stringify(declaration);
    if (known?.words === words) return known.result;
    const result = await askTwice(() => ask(by, { declaration }));
    if (result.ok) known = { words, result };
    return result;
  };
}
