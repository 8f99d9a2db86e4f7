import type { LibraryArticle } from '../../library/library.ts';
import { text } from '../../platform/locale.ts';
import { formatDate, formatDay } from '../../ui/dates.ts';
import { Foreign } from '../../ui/Foreign.tsx';
import { cleanText } from '../../ui/foreign-text.ts';
import { sayArrival } from '../articles/arrivals.ts';
import { Facts } from '../Facts.tsx';
import { ArticleLink } from './ArticleLink.tsx';

interface ArticleHeadProps {
  article: LibraryArticle;
  onCorrect(): void;
  onRemove(): void;
}

/** What is known of an article, and what can be done with it. */
export function ArticleHead({ article, onCorrect, onRemove }: ArticleHeadProps) {
  const { outlet, origin, title, published, arrival, savedAt, url } = article;
  const facts: [key: string, value: string][] = [
    ['libraryColumnOutlet', cleanText(outlet)],
    ['libraryOrigin', cleanText(origin ?? '')],
    ['libraryColumnPublished', formatDate(published)],
    ['libraryColumnSaved', `${sayArrival(arrival)} ${formatDay(savedAt)}`],
  ];
  return (
    <>
      <h2 id="article-title">{cleanText(title) ? <Foreign words={title} /> : text('versionUntitled')}</h2>
      <Facts facts={facts} />
      <ArticleLink url={url} />
      <div class="buttons">
        <button type="button" onClick={onCorrect}>
          {text('libraryCorrect')}
        </button>
        <button type="button" onClick={onRemove}>
          {text('libraryDelete')}
        </button>
      </div>
    </>
  );
}
