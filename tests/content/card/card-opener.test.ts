// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createCardOpener } from '../../../src/content/card/card-opener.ts';
import type { CardOpener } from '../../../src/content/card-door.ts';
import { Painter } from '../../../src/content/painter.ts';
import type { TextMap } from '../../../src/page/text-map.ts';
import { stubMessages } from '../../platform/fake-messages.ts';
import { type FakeHighlight, readPainted, stubHighlights } from '../fake-highlights.ts';
import { makeReport, mapBody } from '../reports.ts';

let highlights: Map<string, FakeHighlight>;
let painter: Painter;
let opener: CardOpener;
let report: ReturnType<typeof makeReport>;
let map: TextMap;

/** Hides all links of a claim, as the page's session does. */
const hide = vi.fn(async ({ claim: at }: { claim: number }) => {
  const { claim, matches } = report.claims[at]!;
  report.claims[at] = { claim, matches: [], hidden: matches };
  painter.paint(map, report);
  opener.check();
  return true;
});

const isOpen = () => document.querySelector('second-source-card') !== null;
const current = () => readPainted(highlights).current?.[0];

beforeEach(() => {
  stubMessages();
  Range.prototype.getClientRects = () => [new DOMRect(0, 100, 50, 20)] as unknown as DOMRectList;
  Range.prototype.getBoundingClientRect = () => new DOMRect(0, 100, 50, 20);
  Element.prototype.scrollIntoView = vi.fn();
  document.querySelector('second-source-card')?.remove();
  document.body.innerHTML = '<p>The flood hit 1,200 homes and 43 families in 9 towns.</p>';
  highlights = stubHighlights();
  painter = new Painter(document);
  map = mapBody(document);
  report = makeReport(map.text, [
    ['1,200', ['same']],
    ['43', ['differs']],
    ['9', []],
  ]);
  painter.paint(map, report);
  opener = createCardOpener({
    document,
    painter,
    getCrossReferences: () => report.claims,
    findReport: () => report,
    isBlind: () => false,
    hideLink: hide,
    openSummary: vi.fn(),
  });
});

describe('opening cards', () => {
  it('opens one at a claim and makes the claim stand out', () => {
    opener.open(painter.list().slice(1), true);
    expect([isOpen(), current()]).toEqual([true, '43']);
    opener.close();
    expect([isOpen(), current()]).toEqual([false, undefined]);
  });

  it('stays at a claim whose links were all hidden, which is not painted any more', async () => {
    opener.open(painter.list(), true);
    await hide({ claim: 0 });
    expect([isOpen(), current()]).toEqual([true, '1,200']);
    expect(painter.list().map(({ index }) => index)).toEqual([1]);
    opener.step(1);
    expect(current()).toBe('43');
  });

  it('steps round and round', () => {
    const seen = [1, 1, 1, -1, -1].map((by) => {
      opener.step(by as 1 | -1);
      return current();
    });
    expect(seen).toEqual(['1,200', '43', '1,200', '43', '1,200']);
  });

  it('goes on from the last claim after the card was closed', () => {
    opener.step(1);
    opener.close();
    opener.step(1);
    expect(current()).toBe('43');
  });

  it('opens nothing for words that have changed', () => {
    const claims = painter.list();
    (document.querySelector('p')?.firstChild as Text).data = 'The flood hit nobody.';
    opener.open(claims, true);
    expect(isOpen()).toBe(false);
  });

  it('stays with its claim when the page is painted anew, and goes when another stands there', () => {
    opener.step(1);
    document.querySelector('p')?.insertAdjacentHTML('beforebegin', '<p>Later 70 more homes were hit.</p>');
    const map = mapBody(document);
    report.claims = makeReport(map.text, [
      ['70', ['same']],
      ['1,200', ['same']],
      ['43', ['differs']],
    ]).claims;
    painter.paint(map, report);
    opener.check();
    expect([isOpen(), current()]).toEqual([true, '1,200']);
    opener.step(1);
    expect(current()).toBe('43');
    report.claims = makeReport(map.text, [['1,200', ['same']]]).claims;
    painter.paint(map, report);
    opener.check();
    expect(isOpen()).toBe(false);
  });

  it('closes when its claim is gone', () => {
    opener.step(1);
    opener.check();
    expect(isOpen()).toBe(true);
    document.querySelector('p')?.remove();
    opener.check();
    expect(isOpen()).toBe(false);
  });

  it('shows a claim, and only points at one that nobody else reports', () => {
    opener.show(1);
    expect([isOpen(), current()]).toEqual([true, '43']);
    opener.show(2);
    expect([isOpen(), current()]).toEqual([false, '9']);
  });
});
