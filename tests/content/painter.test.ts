// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { Painter } from '../../src/content/painter.ts';
import { TextMap } from '../../src/page/text-map.ts';
import { type FakeHighlight, readPainted, stubHighlights } from './fake-highlights.ts';
import { makeReport, mapBody } from './reports.ts';

const PAGE = '<p>The flood hit 1,<b>200</b> homes, said “a wall of 9 metres” and 43 families.</p>';

let highlights: Map<string, FakeHighlight>;
let painter: Painter;
let map: TextMap;

beforeEach(() => {
  document.body.innerHTML = PAGE;
  highlights = stubHighlights();
  painter = new Painter(document);
  map = mapBody(document);
  painter.paint(
    map,
    makeReport(map.text, [
      ['1,200', ['same', 'differs']],
      ['a wall of 9 metres', ['verbatim']],
      ['9 metres', ['same']],
      ['43', []],
    ]),
  );
});

describe('Painter', () => {
  it('paints each claim that others report by its most notable verdict, and no other', () => {
    expect(readPainted(highlights)).toEqual({
      differs: ['1,200'],
      verbatim: ['a wall of 9 metres'],
      same: ['9 metres'],
    });
    expect(painter.list().map(({ index }) => index)).toEqual([0, 1, 2]);
  });

  it('leaves out what the reader has not highlighted, and never paints it by a lesser verdict', () => {
    painter = new Painter(document, (verdict) => verdict !== 'differs');
    painter.paint(
      map,
      makeReport(map.text, [
        ['1,200', ['same', 'differs']],
        ['9 metres', ['same']],
      ]),
    );
    expect(readPainted(highlights)).toEqual({ same: ['9 metres'] });
    expect(painter.isWhole()).toBe(true);
  });

  it('does not paint a claim that goes from one shadow root into another', () => {
    document.body.innerHTML = '<p>The flood hit <x-number></x-number> homes and 43 families.</p>';
    const inside = document.createTextNode('1,200');
    (document.querySelector('x-number') as Element).attachShadow({ mode: 'open' }).append(inside);
    const before = document.querySelector('p')?.firstChild as Text;
    const segments = [
      { start: 0, node: before, from: 0, length: 14 },
      { start: 14, node: inside, from: 0, length: 5 },
    ];
    const whole = new TextMap({ text: 'The flood hit 1,200', segments });
    painter.paint(
      whole,
      makeReport(whole.text, [
        ['hit 1,200', ['same']],
        ['1,200', ['differs']],
      ]),
    );
    expect(readPainted(highlights)).toEqual({ differs: ['1,200'] });
  });

  it('writes nothing to the page', () => {
    expect(document.body.innerHTML).toBe(PAGE);
  });

  it('paints figures above the quotes that they stand in', () => {
    const priority = (name: string) => highlights.get(`second-source-${name}`)?.priority ?? -1;
    expect(priority('same')).toBeGreaterThan(priority('verbatim'));
  });

  it('takes a claim away when its words have changed, and only that one', () => {
    (document.querySelector('b')?.firstChild as Text).data = '500';
    expect(painter.findCurrent(0)).toBeNull();
    expect(readPainted(highlights)).toEqual({ differs: [], verbatim: ['a wall of 9 metres'], same: ['9 metres'] });
  });

  it('keeps a claim whose node was written anew with the same words', () => {
    const text = document.querySelector('b')?.firstChild as Text;
    text.data = '200';
    expect(painter.check()).toBe(false);
    expect(readPainted(highlights).differs).toEqual(['1,200']);
  });

  it('tells when a claim is gone with its node', () => {
    document.querySelector('p')?.remove();
    expect(painter.check()).toBe(true);
    expect(painter.list()).toEqual([]);
  });

  it('makes one span stand out, also of a claim that is not painted', () => {
    const start = map.text.indexOf('43');
    expect(String(painter.point({ start, end: start + 2 }))).toBe('43');
    expect(readPainted(highlights).current).toEqual(['43']);
    painter.point(null);
    expect(readPainted(highlights).current).toBeUndefined();
  });

  it('passes over spans that are not there', () => {
    const report = makeReport(map.text, [['1,200', ['same']]]);
    const [one] = report.claims;
    if (one) report.claims = [{ ...one, claim: { ...one.claim, start: 900, end: 950 } }];
    painter.paint(map, report);
    expect(painter.list()).toEqual([]);
  });

  it('is whole until a claim is lost, and lets the same span stand out when it paints anew', () => {
    painter.point({ start: 0, end: 3 });
    expect(painter.isWhole()).toBe(true);
    painter.paint(map, makeReport(map.text, [['1,200', ['same']]]));
    expect(readPainted(highlights)).toEqual({ same: ['1,200'], current: ['The'] });
    (document.querySelector('b')?.firstChild as Text).data = '500';
    expect(painter.isWhole()).toBe(false);
    expect(painter.isWhole()).toBe(false);
  });

  it('leaves nothing behind', () => {
    painter.point({ start: 0, end: 3 });
    painter.clear();
    expect(highlights.size).toBe(0);
  });
});
