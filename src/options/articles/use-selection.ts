import { useEffect, useState } from 'preact/hooks';
import type { ArticleRow, Library, ListQuery } from '../../library/library.ts';
import { add, NOTHING_SELECTED, type Selection, toggle, without } from './selection.ts';

export interface Selecting {
  selection: Selection;
  /** What the library rejected a question with. */
  fault: unknown;
  toggle(row: ArticleRow, index: number): void;
  selectTo(index: number): void;
  selectAll(): void;
  clear(): void;
  drop(ids: readonly string[]): void;
}

/**
 * The articles that the reader has chosen from what a query finds. Another query lets go of them: nothing may be deleted
 * that is out of sight. Articles of packs are never among them.
 */
export function useSelection(library: Library, query: ListQuery): Selecting {
  const [selection, setSelection] = useState(NOTHING_SELECTED);
  const [fault, setFault] = useState<unknown>();
  const clear = () => setSelection(NOTHING_SELECTED);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked for here is the conditions, not the order
  useEffect(clear, [JSON.stringify({ ...query, sort: '', descending: false })]);
  const addSoon = async (ids: Promise<string[]>) => {
    try {
      const more = await ids;
      setSelection((now) => add(now, more));
    } catch (error) {
      setFault(error);
    }
  };
  const listStretch = async (index: number) => {
    const [start, end] = [Math.min(index, selection.anchor), Math.max(index, selection.anchor)];
    const rows = await library.list(query, start, end - start + 1);
    return rows.filter(({ arrival }) => arrival !== 'pack').map(({ id }) => id);
  };
  return {
    selection,
    fault,
    toggle: (row, index) => row.arrival !== 'pack' && setSelection((now) => toggle(now, row.id, index)),
    selectTo: (index) => void addSoon(listStretch(index)), // never rejects
    selectAll: () => void addSoon(library.listIds(query)),
    clear,
    drop: (ids) => setSelection((now) => without(now, ids)),
  };
}
