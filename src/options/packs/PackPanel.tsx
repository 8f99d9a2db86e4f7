import type { LibraryPack } from '../../library/library.ts';
import { countText, text } from '../../platform/locale.ts';
import { formatDateRange, formatDay } from '../../ui/dates.ts';
import { cleanText } from '../../ui/foreign-text.ts';
import { Facts } from '../Facts.tsx';

const MAX_NOTE_CHARS = 2_000;

interface PackPanelProps {
  pack: LibraryPack;
  onShowArticles(): void;
  onRemove(): void;
}

/** What a pack holds and says of itself. */
export function PackPanel({ pack, onShowArticles, onRemove }: PackPanelProps) {
  const { coverage } = pack;
  const facts: [key: string, value: string][] = [
    ['libraryPackContent', `${countText('articles', coverage.articles)}, ${countText('outlets', coverage.outlets)}`],
    ['libraryPackDates', formatDateRange(coverage.from, coverage.to)],
    ['libraryPackProvenance', cleanText(pack.provenance, MAX_NOTE_CHARS)],
    ['libraryPackLicence', cleanText(pack.licence) || text('libraryPackNoLicence')],
    ['libraryPackAdded', formatDay(pack.addedAt)],
  ];
  return (
    <article class="panel">
      <h3>
        <bdi>{cleanText(pack.name)}</bdi>
      </h3>
      <Facts facts={facts} />
      <div class="buttons">
        <button type="button" onClick={onShowArticles}>
          {text('libraryPackShow')}
        </button>
        <button type="button" onClick={onRemove}>
          {text('libraryPackRemove')}
        </button>
      </div>
    </article>
  );
}
