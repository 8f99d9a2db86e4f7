// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { findPlace, scrollTo } from '../../../src/content/card/range-place.ts';

let range: Range;

beforeEach(() => {
  document.body.innerHTML = '<p>some words</p>';
  range = document.createRange();
  range.selectNodeContents(document.querySelector('p') as Element);
  range.getClientRects = () => [new DOMRect(0, 0, 9, 9), new DOMRect(0, 10, 5, 9)] as unknown as DOMRectList;
});

it('is the last line of a range', () => {
  expect(findPlace(range)).toMatchObject({ top: 10, width: 5 });
});

it('is nowhere for an empty range and one that left the page', () => {
  const collapsed = range.cloneRange();
  collapsed.collapse(true);
  expect(findPlace(collapsed)).toBeNull();
  const gone = document.createElement('p').appendChild(document.createTextNode('gone'));
  range.selectNodeContents(gone);
  expect(findPlace(range)).toBeNull();
});

it.each([
  ['below the window', 5_000, 1],
  ['above it', -100, 1],
  ['in view', 200, 0],
])('scrolls to a range %s', (_, top, times) => {
  const scrollIntoView = vi.fn();
  range.setStart(document.querySelector('p')?.firstChild as Text, 0);
  Object.assign(document.querySelector('p') as Element, { scrollIntoView });
  range.getBoundingClientRect = () => new DOMRect(0, top, 10, 10);
  scrollTo(range);
  expect(scrollIntoView).toHaveBeenCalledTimes(times);
});
