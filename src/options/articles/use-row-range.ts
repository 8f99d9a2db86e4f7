import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
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
  const look = (rowHeight: number) => {
    if (!list.current) return;
    const { top } = list.current.getBoundingClientRect();
    const range = findRowRange({ top, viewHeight: innerHeight, rowHeight, count });
    setSeen((now) => (isSame(now, { range, rowHeight }) ? now : { range, rowHeight }));
  };
  const scrolled = useRef(() => {});
  const resized = useRef(() => {});
  scrolled.current = () => look(seen.rowHeight);
  resized.current = () => look(measureRow(list.current) ?? seen.rowHeight);
  const isDrawn = seen.range.end > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: more rows, and the first one that can be measured
  useLayoutEffect(() => resized.current(), [count, isDrawn]);
  useEffect(() => {
    const [scroll, resize] = [() => scrolled.current(), () => resized.current()];
    addEventListener('scroll', scroll, { passive: true });
    addEventListener('resize', resize, { passive: true });
    return () => {
      removeEventListener('scroll', scroll);
      removeEventListener('resize', resize);
    };
  }, []);
  return seen;
}

/** The height that the style sheet gives a row. Its box says it less exactly: millions of pixels down, fractions get lost. */
function measureRow(list: HTMLElement | null): number | null {
  const row = list?.querySelector('tr');
  return row ? Number.parseFloat(getComputedStyle(row).height) || null : null;
}

function isSame(a: RowWindow, b: RowWindow): boolean {
  return a.range.start === b.range.start && a.range.end === b.range.end && a.rowHeight === b.rowHeight;
}
