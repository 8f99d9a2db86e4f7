import type { ArticleRow, Library, ListQuery } from '../../library/library.ts';
import type { RowRange } from './window-range.ts';

/*
 * The rows of one query, fetched as they come into view.
 *
 * - Rows that were fetched stay until others are there to replace them: a change of the library never blanks the list.
 * - One fetch runs at a time. What came into view meanwhile is fetched next, and what only flew past is not.
 * - Memory is bounded: rows far from the view are let go.
 * - A search through whole texts ends with the store that asked for it.
 */

/** Rows of a fetch: more than a tall window shows. */
const PAGE = 60;
/** Pages kept around the view. Guess: a few screens back cost no fetch. */
const MAX_PAGES = 24;

export interface RowStore {
  /** How many articles there are; null until that is known. */
  count(): number | null;
  row(index: number): ArticleRow | undefined;
  /** Sees to it that these rows are there, soon. */
  want(range: RowRange): void;
  /** Fetches anew what is in view: the library has changed. */
  refresh(): void;
  close(): void;
}

type ListLibrary = Pick<Library, 'count' | 'list'>;

interface Listeners {
  /** There are more rows, or other ones. */
  onChange(): void;
  /** What the library rejects with. */
  onFault(error: unknown): void;
  /** How far a search through whole texts is. */
  onProgress(shareOfOne: number): void;
}

/** The rows of a query. */
export function createRowStore(
  library: ListLibrary,
  query: ListQuery,
  { onChange, onFault, onProgress }: Listeners,
): RowStore {
  let count: number | null = null;
  let wanted: RowRange = { start: 0, end: 0 };
  let stale = new Set<number>();
  const pages = new Map<number, ArticleRow[]>();
  let [isCountDue, isBusy] = [true, false];
  const end = new AbortController();
  const { signal } = end;

  const findNext = () => listPages(wanted).find((page) => !pages.has(page) || stale.has(page));
  const fetchPage = async (page: number) => {
    stale.delete(page);
    const rows = await library.list(query, page * PAGE, PAGE);
    if (stale.has(page)) return; // changed while it was fetched: what came may be neither old nor new
    pages.set(page, rows);
    dropFarPages(pages, page);
  };
  const step = async (): Promise<boolean> => {
    if (isCountDue) {
      isCountDue = false;
      count = await library.count(query, { signal, onProgress });
      return true;
    }
    const page = findNext();
    if (page !== undefined) await fetchPage(page);
    return page !== undefined;
  };
  const run = async () => {
    if (isBusy || signal.aborted) return;
    isBusy = true;
    try {
      while (!signal.aborted && (await step())) if (!signal.aborted) onChange();
    } catch (error) {
      if (!signal.aborted) onFault(error);
    }
    isBusy = false;
  };
  return {
    count: () => count,
    row: (index) => pages.get(Math.floor(index / PAGE))?.[index % PAGE],
    want(range) {
      wanted = range;
      void run(); // never rejects
    },
    refresh() {
      isCountDue = true;
      stale = new Set(pages.keys());
      void run();
    },
    close() {
      end.abort();
    },
  };
}

function listPages({ start, end }: RowRange): number[] {
  const first = Math.floor(start / PAGE);
  return Array.from({ length: Math.max(Math.ceil(end / PAGE) - first, 0) }, (_, i) => first + i);
}

function dropFarPages(pages: Map<number, unknown>, around: number): void {
  for (const page of [...pages.keys()].sort((a, b) => Math.abs(b - around) - Math.abs(a - around))) {
    if (pages.size <= MAX_PAGES) return;
    pages.delete(page);
  }
}
