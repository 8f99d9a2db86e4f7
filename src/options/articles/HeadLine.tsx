import type { ListQuery } from '../../library/library.ts';
import { text } from '../../platform/locale.ts';
import type { TableActions } from './ArticleTable.tsx';
import type { Selection } from './selection.ts';

interface HeadLineProps {
  query: ListQuery;
  selection: Selection;
  count: number;
  actions: TableActions;
}

/** The head of the table: chooses everything, and sorts by what can be sorted by. */
export function HeadLine({ query, selection, count, actions }: HeadLineProps) {
  const some = selection.ids.size > 0;
  const column = (sort: ListQuery['sort'], key: string) => (
    <SortHead label={text(key)} query={query} sort={sort} onSort={actions.sort} />
  );
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" class="choice">
          <input
            type="checkbox"
            aria-label={text('librarySelectAll')}
            checked={some && selection.ids.size >= count}
            indeterminate={some && selection.ids.size < count}
            onChange={() => (some ? actions.clearSelection() : actions.selectAll())}
          />
        </th>
        {column('title', 'libraryColumnTitle')}
        {column('outlet', 'libraryColumnOutlet')}
        {column('published', 'libraryColumnPublished')}
        <th scope="col" class="claims">
          {text('libraryColumnClaims')}
        </th>
        {column('saved', 'libraryColumnSaved')}
      </tr>
    </thead>
  );
}

interface SortHeadProps {
  label: string;
  query: ListQuery;
  sort: ListQuery['sort'];
  onSort(sort: ListQuery['sort']): void;
}

function SortHead({ label, query, sort, onSort }: SortHeadProps) {
  const order = query.descending ? 'descending' : 'ascending';
  const isSorted = query.sort === sort;
  return (
    <th scope="col" class={sort} aria-sort={isSorted ? order : 'none'}>
      <button type="button" class="sort" onClick={() => onSort(sort)}>
        {label}
        <span class={isSorted ? `arrow ${order}` : 'arrow'} aria-hidden="true" />
      </button>
    </th>
  );
}
