import type { ListQuery } from '../../library/library.ts';
import { countText, text } from '../../platform/locale.ts';
import { cleanText } from '../../ui/foreign-text.ts';
import { isFiltered } from './query.ts';

interface ResultsBarProps {
  query: ListQuery;
  count: number;
  /** Of the whole texts that are still being looked through, which takes a while; null where none are. */
  percentRead: number | null;
  selected: number;
  onClearFilters(): void;
  onClearSelection(): void;
  onMakePack(): void;
  onRemove(): void;
  onRemoveOutlet(outlet: string): void;
}

/** How many articles there are, and what can be done with those that are chosen. */
export function ResultsBar(props: ResultsBarProps) {
  const { query, count, percentRead, selected } = props;
  const found =
    percentRead === null
      ? countText(isFiltered(query) ? 'libraryFound' : 'articles', count)
      : text('libraryReadingTexts');
  return (
    <div class="results">
      <p role="status">{selected > 0 ? countText('librarySelected', selected) : found}</p>
      {percentRead !== null && <progress value={percentRead} max={100} aria-label={text('libraryReadingTexts')} />}
      <div class="buttons">{selected > 0 ? <SelectionButtons {...props} /> : <QueryButtons {...props} />}</div>
      <p class="aside keys" id="article-keys">
        {text('libraryKeys')}
      </p>
    </div>
  );
}

function SelectionButtons({ onMakePack, onRemove, onClearSelection }: ResultsBarProps) {
  return (
    <>
      <button type="button" onClick={onMakePack}>
        {text('libraryMakePack')}
      </button>
      <button type="button" onClick={onRemove}>
        {text('libraryDelete')}
      </button>
      <button type="button" class="quiet" onClick={onClearSelection}>
        {text('libraryClearSelection')}
      </button>
    </>
  );
}

function QueryButtons({ query, count, onClearFilters, onMakePack, onRemoveOutlet }: ResultsBarProps) {
  const { outlet } = query;
  return (
    <>
      {outlet !== undefined && (
        <button type="button" onClick={() => onRemoveOutlet(outlet)}>
          {text('libraryDeleteOutlet', cleanText(outlet))}
        </button>
      )}
      {count > 0 && isFiltered(query) && (
        <button type="button" onClick={onMakePack}>
          {text('libraryMakePack')}
        </button>
      )}
      {isFiltered(query) && (
        <button type="button" class="quiet" onClick={onClearFilters}>
          {text('libraryClearFilters')}
        </button>
      )}
    </>
  );
}
