import type { QuoteRecord } from '../../corpus/record.ts';
import type { Link } from '../link.ts';

const listWords = (text: string) =>
  (text.match(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu) ?? []).map((word) => ({ lower: word.toLowerCase() }));

/** Whether two quotes are one utterance; null for no link. */
export function linkQuotes(a: QuoteRecord, b: QuoteRecord): Link | null {
  const [short, long] = [a, b]
    .map((quote) => listWords(quote.words).map((word) => word.lower))
    .sort((x, y) => x.length - y.length);
  if (!short || !long || short.length < 3) return null;
  const one = ` ${short.join(' ')} `;
  const other = ` ${long.join(' ')} `;
  if (one === other) return { verdict: 'verbatim', score: 0.97, reasons: [] };
  if (other.includes(one)) return { verdict: 'excerpt', score: short.length > 4 ? 0.95 : 0.8, reasons: [] };
  const common = countCommon(short, long);
  if (short.length >= 8 && common >= 0.6 * short.length) return { verdict: 'altered', score: 0.85, reasons: [] };
  return null;
}

/** Length of the longest common subsequence, in words. */
function countCommon(a: string[], b: string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    b.forEach((other, j) => {
      next.push(word === other ? (row[j] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0));
    });
    row = next;
  }
  return row[b.length] ?? 0;
}
