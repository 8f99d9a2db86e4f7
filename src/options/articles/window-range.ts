/** Rows `[start, end)` of a list. */
export interface RowRange {
  start: number;
  end: number;
}

export interface Viewing {
  /** Where the list's first row is, from the window's upper edge, in CSS pixels; negative once it is scrolled past. */
  top: number;
  viewHeight: number;
  rowHeight: number;
  count: number;
}

/** Rows are drawn this many beyond both edges, so that the next ones are there before they are seen. */
const OVERSCAN = 6;
/** The range moves by so many rows at once: most scroll events draw nothing. */
const STEP = 6;

/** The rows that have to be drawn for what the window shows of a list. */
export function findRowRange({ top, viewHeight, rowHeight, count }: Viewing): RowRange {
  const first = Math.floor(-top / rowHeight) - OVERSCAN;
  const last = Math.ceil((viewHeight - top) / rowHeight) + OVERSCAN;
  const start = Math.min(Math.max(Math.floor(first / STEP) * STEP, 0), count);
  return { start, end: Math.max(Math.min(Math.ceil(last / STEP) * STEP, count), start) };
}

/** How far the window has to be scrolled, in CSS pixels, so that a row is seen between two edges; 0 where it is. */
export function findScroll(rowTop: number, rowHeight: number, edges: { top: number; bottom: number }): number {
  if (rowTop < edges.top) return rowTop - edges.top;
  return Math.max(rowTop + rowHeight - edges.bottom, 0);
}
