import { beforeEach, describe, expect, it } from 'vitest';
import { TextMap } from '../../src/page/text-map.ts';
import { parsePage } from './parse.ts';

let first: Text;
let second: Text;
let map: TextMap;

beforeEach(() => {
  const document = parsePage('<p>some 11,<b>000 troops</b></p>');
  first = document.querySelector('p')?.firstChild as Text;
  second = document.querySelector('b')?.firstChild as Text;
  // "11,000 troops", a gap of one character, and "some" again
  map = new TextMap({
    text: '11,000 troops\nsome',
    segments: [
      { start: 0, node: first, from: 5, length: 3 },
      { start: 3, node: second, from: 0, length: 10 },
      { start: 14, node: first, from: 0, length: 4 },
    ],
  });
});

describe('TextMap', () => {
  it.each([
    ['within one node', 0, 2, 'first 5, first 7'],
    ['over two nodes', 0, 6, 'first 5, second 3'],
    ['from the second node on', 3, 13, 'second 0, second 10'],
    ['ending at a border', 1, 3, 'first 6, first 8'],
    ['behind a gap', 14, 18, 'first 0, first 4'],
    ['over a gap', 7, 16, 'second 4, first 2'],
  ])('finds a span %s', (_, start, end, expected) => {
    const places = map.findPlaces(start, end);
    const name = (node?: Text) => (node === first ? 'first' : node === second ? 'second' : 'none');
    expect(`${name(places?.start.node)} ${places?.start.offset}, ${name(places?.end.node)} ${places?.end.offset}`).toBe(
      expected,
    );
  });

  it('finds nothing in a gap, an empty span, or beyond the end', () => {
    expect([map.findPlaces(13, 14), map.findPlaces(4, 4), map.findPlaces(18, 30)]).toEqual([null, null, null]);
  });

  it('is current until a node of the span changes its words or leaves the page', () => {
    expect(map.isCurrent(0, 6)).toBe(true);
    second.data = '500 troops';
    expect(map.isCurrent(0, 6)).toBe(false);
    expect(map.isCurrent(0, 3)).toBe(true);
    first.remove();
    expect(map.isCurrent(0, 3)).toBe(false);
  });
});
