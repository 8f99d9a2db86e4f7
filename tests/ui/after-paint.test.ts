// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { afterPaint } from '../../src/ui/after-paint.ts';

/** What a browser tells of the first picture that it has painted. */
let told: (() => void) | undefined;
let painted: object[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  painted = [];
  told = undefined;
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      static supportedEntryTypes = ['paint'];
      constructor(tell: (list: object) => void) {
        told = () => tell({ getEntriesByName: () => painted });
      }
      observe = () => undefined;
      disconnect = () => {
        told = undefined;
      };
    },
  );
  vi.spyOn(performance, 'getEntriesByName').mockImplementation(() => painted as never);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('waits for the first picture', () => {
  const task = vi.fn();
  afterPaint(task);
  told?.();
  vi.advanceTimersByTime(100);
  expect(task).not.toHaveBeenCalled();
  painted = [{}];
  told?.();
  vi.advanceTimersByTime(1);
  expect(task).toHaveBeenCalledOnce();
  expect(told).toBeUndefined();
});

it('waits for the next picture where there was one before', () => {
  const task = vi.fn();
  painted = [{}];
  afterPaint(task);
  expect(task).not.toHaveBeenCalled();
  vi.advanceTimersByTime(50);
  expect(task).toHaveBeenCalledOnce();
});

it('runs where nothing is painted, a little later', () => {
  const task = vi.fn();
  afterPaint(task);
  vi.advanceTimersByTime(1_000);
  expect(task).toHaveBeenCalledOnce();
});

it('does not run once it is undone', () => {
  const task = vi.fn();
  afterPaint(task)();
  vi.advanceTimersByTime(1_000);
  expect(task).not.toHaveBeenCalled();
});
