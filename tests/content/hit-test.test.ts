// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findClaimsAt } from '../../src/content/hit-test.ts';
import type { PaintedClaim } from '../../src/content/painter.ts';

/** Each character is ten pixels wide, and the line ten high. */
function claimAt(start: number, end: number, index: number): PaintedClaim {
  const range = document.createRange();
  const node = document.querySelector('p')?.firstChild as Text;
  range.setStart(node, start);
  range.setEnd(node, end);
  range.getClientRects = () => [new DOMRect(start * 10, 0, (end - start) * 10, 10)] as unknown as DOMRectList;
  return { index, start, end, range, verdict: 'same' };
}

interface CaretAPI {
  caretPositionFromPoint?: unknown;
  caretRangeFromPoint?: unknown;
}

const api = document as unknown as CaretAPI;
const offsetAt = (x: number) => Math.min(30, Math.round(x / 10));
const node = () => document.querySelector('p')?.firstChild as Text;

beforeEach(() => {
  document.body.innerHTML = `<p>${'x'.repeat(30)}</p>`;
});

afterEach(() => {
  delete api.caretPositionFromPoint;
  delete api.caretRangeFromPoint;
});

describe.each([
  ['caretPositionFromPoint', (x: number) => ({ offsetNode: node(), offset: offsetAt(x) })],
  [
    'caretRangeFromPoint',
    (x: number) => {
      const range = document.createRange();
      range.setStart(node(), offsetAt(x));
      return range;
    },
  ],
] as const)('claims at a point, by %s', (name, find) => {
  it.each([
    ['inside a claim', 35, 5, [0]],
    ['inside two, the shorter first', 65, 5, [1, 0]],
    ['in the margin behind the line', 400, 5, []],
    ['below the line', 35, 15, []],
    ['between claims', 205, 5, []],
  ])('%s', (_, x, y, expected) => {
    api[name] = find;
    const claims = [claimAt(2, 15, 0), claimAt(6, 8, 1), claimAt(25, 30, 2)];
    expect(findClaimsAt(document, claims, x, y).map(({ index }) => index)).toEqual(expected);
  });
});

it('asks for carets in the shadow roots that hold claims', () => {
  const root = document.body.appendChild(document.createElement('x-box')).attachShadow({ mode: 'open' });
  root.innerHTML = `<p>${'x'.repeat(30)}</p>`;
  const inside = root.querySelector('p')?.firstChild as Text;
  api.caretPositionFromPoint = (x: number, _: number, { shadowRoots }: { shadowRoots: ShadowRoot[] }) =>
    shadowRoots.includes(root) ? { offsetNode: inside, offset: offsetAt(x) } : { offsetNode: document.body, offset: 1 };
  const claim = claimAt(2, 15, 0);
  claim.range.setStart(inside, 2);
  claim.range.setEnd(inside, 15);
  expect(findClaimsAt(document, [claim, claimAt(0, 2, 1)], 35, 5)).toEqual([claim]);
});

it('finds none where the browser has no way to tell', () => {
  expect(findClaimsAt(document, [claimAt(2, 15, 0)], 35, 5)).toEqual([]);
});
