import type { ArticleRow } from '../../library/library.ts';
import { countText, text } from '../../platform/locale.ts';
import { formatDay } from '../../ui/dates.ts';
import { Foreign } from '../../ui/Foreign.tsx';
import { cleanText } from '../../ui/foreign-text.ts';
import { sayArrival } from './arrivals.ts';
import type { GridActions } from './use-grid-keys.ts';

interface ArticleLineProps {
  index: number;
  /** From the upper edge of the table's body, in CSS pixels. */
  top: number;
  /** Undefined until it is fetched. */
  row: ArticleRow | undefined;
  isSelected: boolean;
  isActive: boolean;
  actions: GridActions;
  onFocus(index: number): void;
}

/** One article of the table. */
export function ArticleLine({ index, top, row, isSelected, isActive, actions, onFocus }: ArticleLineProps) {
  return (
    <tr
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      tabIndex={isActive ? 0 : -1}
      style={{ transform: `translateY(${top}px)` }}
      onFocus={() => onFocus(index)}
    >
      {row ? <Cells row={row} index={index} isSelected={isSelected} actions={actions} /> : <td class="waiting" />}
    </tr>
  );
}

type CellsProps = Pick<ArticleLineProps, 'index' | 'isSelected' | 'actions'> & { row: ArticleRow };

function Cells({ row, index, isSelected, actions }: CellsProps) {
  return (
    <>
      <Choice row={row} index={index} isSelected={isSelected} actions={actions} />
      <td class="title">
        <button type="button" tabIndex={-1} onClick={() => actions.open(row)}>
          {cleanText(row.title) ? <Foreign words={row.title} /> : text('versionUntitled')}
        </button>
      </td>
      <td class="outlet">
        <Foreign words={row.outlet} />
      </td>
      <td class="published">{formatDay(row.published)}</td>
      <td class="claims">
        {text('libraryClaimCounts', countText('figures', row.figures), countText('quotes', row.quotes))}
      </td>
      <td class="saved">
        {sayArrival(row.arrival)} {formatDay(row.savedAt)}
      </td>
    </>
  );
}

/** Packs are whole: an article of one can't be chosen. */
function Choice({ row, index, isSelected, actions }: CellsProps) {
  const choose = (event: MouseEvent) => {
    if (!event.shiftKey) return;
    event.preventDefault();
    actions.selectTo(index);
  };
  return (
    <td class="choice">
      <input
        type="checkbox"
        tabIndex={-1}
        aria-label={text('librarySelect', cleanText(row.title))}
        checked={isSelected}
        disabled={row.arrival === 'pack'}
        onClick={choose}
        onChange={() => actions.toggle(row, index)}
      />
    </td>
  );
}
