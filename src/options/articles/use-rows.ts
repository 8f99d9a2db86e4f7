import { useEffect, useRef, useState } from 'preact/hooks';
import type { Library, ListQuery } from '../../library/library.ts';
import { useWatch } from '../use-watch.ts';
import { createRowStore, type RowStore } from './row-store.ts';
import type { RowRange } from './window-range.ts';

export interface Rows {
  /** How many articles the query finds; null until the first answer. */
  count: number | null;
  row: RowStore['row'];
  want(range: RowRange): void;
  /** What the library rejected a question with. */
  fault: unknown;
  /** The query that these rows are of: the one before, while the next one is being asked. */
  query: ListQuery;
  /** How far the search through whole texts is that the next rows wait for. */
  percentRead: number;
}

const FIRST_ROWS: RowRange = { start: 0, end: 1 };

/** The rows of a query. Those of the query before stay until the next ones are there, so that typing does not flicker. */
export function useRows(library: Library, query: ListQuery): Rows {
  const [, setChanges] = useState(0);
  const [percentRead, setPercentRead] = useState(0);
  const [fault, setFault] = useState<unknown>();
  const [shown, setShown] = useState<{ store: RowStore; query: ListQuery } | null>(null);
  const latest = useRef<RowStore | null>(null);
  useEffect(() => {
    setPercentRead(0);
    const store = createRowStore(library, query, {
      onChange: () => {
        setFault(undefined);
        setChanges((now) => now + 1);
        if (store.count() === 0 || store.row(0)) setShown((now) => (now?.store === store ? now : { store, query }));
      },
      onFault: setFault,
      onProgress: (shareOfOne) => setPercentRead(Math.floor(100 * shareOfOne)),
    });
    latest.current = store;
    store.want(FIRST_ROWS);
    return () => {
      if (latest.current === store) latest.current = null;
      store.close();
    };
  }, [library, query]);
  useWatch(library, () => latest.current?.refresh());
  const store = shown?.store;
  return {
    count: store?.count() ?? null,
    row: (index) => store?.row(index),
    want: (range) => store === latest.current && store?.want(range),
    fault,
    query: shown?.query ?? query,
    percentRead,
  };
}
