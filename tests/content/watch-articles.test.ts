// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { watchArticles } from '../../src/content/watch-articles.ts';

const observed: Element[] = [];
const disconnect = vi.fn();
let notice: (entries: { isIntersecting: boolean; target: Element }[]) => void;

beforeEach(() => {
  observed.length = 0;
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: typeof notice) {
        notice = callback;
      }
      observe = (part: Element) => observed.push(part);
      disconnect = disconnect;
    },
  );
});

const parts = ['first', 'second'].map((id) => Object.assign(document.createElement('article'), { id }));

it('tells the part that comes under the middle of the window', () => {
  const tell = vi.fn();
  const stop = watchArticles(parts, tell);
  const [first, second] = parts as unknown as [Element, Element];
  notice([
    { isIntersecting: false, target: first },
    { isIntersecting: true, target: second },
  ]);
  notice([{ isIntersecting: false, target: first }]);
  expect(tell.mock.calls).toEqual([[1]]);
  stop();
  expect(disconnect).toHaveBeenCalled();
});

it('watches nothing where there is one article', () => {
  watchArticles(parts.slice(0, 1), () => {});
  expect(observed).toEqual([]);
});
