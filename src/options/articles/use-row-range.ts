import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { findRowRange, type RowRange } from './window-range.ts';

/** Until a row has been measured. */
const USUAL_ROW_HEIGHT = 45;

interface RowWindow {
  range: RowRange;
  /** In CSS pixels, all rows alike. */
  rowHeight: number;
}

/** The rows of a list that the window shows, followed while it is scrolled, resized or zoomed. */
export function useRowRange(list: RefObject<HTMLElement | null>, count: number): RowWindow {
  const [seen, setSeen] = useState<RowWindow>({ range: { start: 0, end: 0 }, rowHeight: USUAL_ROW_HEIGHT });
  const look = () => {
    const { current } = list;
    if (!current) return;
    const rowHeight = measureRow(current) || seen.rowHeight;
    const { top } = current.getBoundingClientRect();
    const range = findRowRange({ top, viewHeight: innerHeight, rowHeight, count });
    setSeen((now) => (isSame(now, { range, rowHeight }) ? now : { range, rowHeight }));
  };
  useLayoutEffect(look);
  useEffect(() => {
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look, { passive: true });
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  });
  return seen;
}

function measureRow(list: HTMLElement): number {
  return list.querySelector('tr')?.getBoundingClientRect().height ?? 0;
}

function isSame(a: RowWindow, b: RowWindow): boolean {
  return a.range.start === b.range.start && a.range.end === b.range.end && a.rowHeight === b.rowHeight;
}
