import type { Match } from '../core/index.ts';
import { countText, text } from '../platform/locale.ts';
import type { ReadState } from './headline.ts';

type Report = Match['article'];

/** Says that the page's own report lies in the corpus, or others of its outlet: they are no second source. */
export function OwnReport({ page, ownArticles }: { page: ReadState['page']; ownArticles: Report[] }) {
  if (ownArticles.length === 0) return null;
  const isItself = ownArticles.some((own) => own.url === page.url || normalize(own.title) === normalize(page.title));
  return <p class="own">{isItself ? text('popupOwnReport') : countText('popupOwnReports', ownArticles.length)}</p>;
}

function normalize(title: string): string {
  return title.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
