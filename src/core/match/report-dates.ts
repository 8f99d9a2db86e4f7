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

const MS_PER_DAY = 86_400_000;

/** How many days lie between two reports; 0 where a date is not known. */
export function countDaysApart(a: Pick<ArticleRecord, 'published'>, b: Pick<ArticleRecord, 'published'>): number {
  const days = Math.abs(Date.parse(a.published) - Date.parse(b.published)) / MS_PER_DAY;
  return Number.isNaN(days) ? 0 : days;
}
