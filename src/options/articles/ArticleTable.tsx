import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ListQuery } from '../../library/library.ts';
import { text } from '../../platform/locale.ts';
import { ArticleLine } from './ArticleLine.tsx';
import { HeadLine } from './HeadLine.tsx';
import type { Selection } from './selection.ts';
import { type GridActions, useGridKeys } from './use-grid-keys.ts';
import { useRowRange } from './use-row-range.ts';
import type { Rows } from './use-rows.ts';
import type { RowRange } from './window-range.ts';

export interface TableActions extends GridActions {
  sort(column: ListQuery['sort']): void;
}

interface ArticleTableProps {
  rows: Rows & { count: number };
  query: ListQuery;
  selection: Selection;
  actions: TableActions;
}

/**
 * A table of any length: the rows in view, and the one that has the focus, are all that is in the document. The window
 * scrolls it, so that it works at any zoom. Rows are keyed by their place: where one is deleted, the focus is on the next.
 */
export function ArticleTable({ rows, query, selection, actions }: ArticleTableProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const { range, rowHeight } = useRowRange(body, rows.count);
  const { active, onKeyDown, onFocus } = useGridKeys({ body, count: rows.count, rowHeight, row: rows.row, actions });
  useLayoutEffect(() => rows.want(range));
  return (
    <table
      class="articles"
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose rows take the focus is a grid
      role="grid"
      aria-label={text('libraryArticles')}
      aria-describedby="article-keys"
      aria-rowcount={rows.count + 1}
      aria-colcount={6}
      aria-multiselectable="true"
      onKeyDown={onKeyDown}
    >
      <HeadLine query={query} selection={selection} count={rows.count} actions={actions} />
      <tbody ref={body} style={{ height: `${rows.count * rowHeight}px` }}>
        {listDrawn(range, active, rows.count).map((index) => (
          <ArticleLine
            key={index}
            index={index}
            top={index * rowHeight}
            row={rows.row(index)}
            isSelected={selection.ids.has(rows.row(index)?.id ?? '')}
            isActive={index === active}
            actions={actions}
            onFocus={onFocus}
          />
        ))}
      </tbody>
    </table>
  );
}

/** The rows in view and the one with the focus, which must never be lost to scrolling; in their order. */
function listDrawn({ start, end }: RowRange, active: number, count: number): number[] {
  const drawn = Array.from({ length: end - start }, (_, i) => start + i);
  if (active >= count || (active >= start && active < end)) return drawn;
  return active < start ? [active, ...drawn] : [...drawn, active];
}
