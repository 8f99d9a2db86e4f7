import type { ArticleRecord } from '../corpus/record.ts';
import type { Reason, Verdict } from './cross-reference.ts';

/** Where values differ or words are changed, that one report is of a later day may be all there is to it. */
export function explainDates(
  verdict: Verdict,
  page: Pick<ArticleRecord, 'published'>,
  article: Pick<ArticleRecord, 'published'>,
): Reason[] {
  if (verdict !== 'differs') return [];
  const [here, there] = [page, article].map(({ published }) => published.slice(0, 'yyyy-mm-dd'.length));
  if (here.length < 10 || there.length < 10 || here === there) return [];
  return [{ key: there > here ? 'reasonReportLater' : 'reasonReportEarlier', values: [there] }];
}
