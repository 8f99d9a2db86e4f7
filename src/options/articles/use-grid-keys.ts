import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ArticleRow } from '../../library/library.ts';
import { findScroll } from './window-range.ts';

/** What a row, or a key on it, can ask for. */
export interface GridActions {
  open(row: ArticleRow): void;
  /** Chooses an article, or lets go of it. */
  toggle(row: ArticleRow, index: number): void;
  /** Chooses everything from the row that was chosen last to this one. */
  selectTo(index: number): void;
  selectAll(): void;
  clearSelection(): void;
  /** Deletes what is chosen; the row itself where nothing is. */
  remove(row: ArticleRow): void;
}

interface Grid {
  body: RefObject<HTMLElement | null>;
  count: number;
  rowHeight: number;
  row(index: number): ArticleRow | undefined;
  actions: GridActions;
}

/** Kept free above and below the row with the focus: the head of the table and the bars may lie there. CSS pixels. */
const MARGIN = 96;

/** One row of the table has the focus, or would get it: arrows, page and end keys move it, and keys act on it. */
export function useGridKeys({ body, count, rowHeight, row, actions }: Grid) {
  const [place, setActive] = useState(0);
  const active = Math.max(Math.min(place, count - 1), 0);
  const isFocusDue = useRef(false);
  useLayoutEffect(() => {
    if (!isFocusDue.current) return;
    const found = body.current?.querySelector<HTMLElement>(`[aria-rowindex="${active + 2}"]`);
    found?.focus({ preventScroll: true });
    isFocusDue.current = !found;
  });
  const moveTo = (index: number) => {
    const next = Math.max(Math.min(index, count - 1), 0);
    isFocusDue.current = true;
    setActive(next);
    const top = (body.current?.getBoundingClientRect().top ?? 0) + next * rowHeight;
    const by = findScroll(top, rowHeight, { top: MARGIN, bottom: innerHeight - MARGIN });
    if (by !== 0) scrollBy(0, by);
    return next;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target as Element).matches('tr') || event.altKey || event.metaKey) return;
    const page = Math.max(Math.floor((innerHeight - 2 * MARGIN) / rowHeight), 1);
    const to = findTarget(event.key, { active, page, last: count - 1 });
    if (to !== null) {
      const next = moveTo(to);
      if (event.shiftKey) actions.selectTo(next);
    } else if (!act(event, row(active), active, actions)) return;
    event.preventDefault();
  };
  return { active, onKeyDown, onFocus: setActive };
}

function findTarget(key: string, { active, page, last }: { active: number; page: number; last: number }) {
  const targets: Record<string, number> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + page,
    PageUp: active - page,
    Home: 0,
    End: last,
  };
  return targets[key] ?? null;
}

/** Does what a key asks for; false where it asks for nothing. */
function act(event: KeyboardEvent, row: ArticleRow | undefined, index: number, actions: GridActions): boolean {
  const { key, ctrlKey, shiftKey } = event;
  if (ctrlKey && key === 'a') actions.selectAll();
  else if (key === 'Escape') actions.clearSelection();
  else if (!row || ctrlKey) return false;
  else if (key === 'Enter') actions.open(row);
  else if (key === 'Delete') actions.remove(row);
  else if (key === ' ' && shiftKey) actions.selectTo(index);
  else if (key === ' ') actions.toggle(row, index);
  else return false;
  return true;
}
