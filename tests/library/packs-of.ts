import { analyze, createPack, formatPack } from '../../src/core/index.ts';
import { makeArticle, makeOtherArticle } from './articles.ts';

/** The file of a pack of made-up reports. */
export function packOf(name: string, articles = [makeArticle(7), makeOtherArticle(8)]): string {
  const made = createPack(
    { name },
    articles.map((article, i) => analyze({ ...article, id: `article-${i}` })),
  );
  if (!made.ok) throw new Error(made.fault.reason);
  return formatPack(made.pack);
}
