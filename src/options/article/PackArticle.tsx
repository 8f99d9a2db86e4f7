import type { ArticleRow } from '../../library/library.ts';
import { countText, text } from '../../platform/locale.ts';
import { formatDate } from '../../ui/dates.ts';
import { Foreign } from '../../ui/Foreign.tsx';
import { cleanText } from '../../ui/foreign-text.ts';
import { Dialog } from '../Dialog.tsx';
import { ArticleLink } from './ArticleLink.tsx';

/** An article of a pack: what the pack says of it. There is no text to show, and nothing that could be corrected. */
export function PackArticle({ row, onLeave }: { row: ArticleRow; onLeave(): void }) {
  return (
    <Dialog labelledBy="article-title" kind="sheet" onLeave={onLeave}>
      <button type="button" class="close" onClick={onLeave}>
        {text('libraryClose')}
      </button>
      <h2 id="article-title">{cleanText(row.title) ? <Foreign words={row.title} /> : text('versionUntitled')}</h2>
      <p>
        <Foreign words={row.outlet} /> <span class="aside">{formatDate(row.published)}</span>
      </p>
      <p>{text('libraryClaimCounts', countText('figures', row.figures), countText('quotes', row.quotes))}</p>
      <ArticleLink url={row.url} />
      <p class="note">
        {text('libraryPackArticle')} <a href="#packs">{text('libraryPacks')}</a>
      </p>
    </Dialog>
  );
}
