import { describe, expect, it } from 'vitest';
import { formatRow, measureWidth, plainLine, wrap } from '../../src/cli/layout.ts';

describe('wrap', () => {
  it.each([
    ['', 10, ['']],
    ['one two three', 20, ['one two three']],
    ['one two three', 8, ['one two', 'three']],
    ['a supercalifragilistic word', 8, ['a', 'supercal', 'ifragili', 'stic', 'word']],
  ])('%j in %i columns', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });
});

it('sets cells side by side, each wrapped in its column', () => {
  const cells = [
    { text: 'same', width: 6 },
    { text: 'about 340 houses', width: 9 },
    { text: '', width: 3 },
  ];
  expect(formatRow(cells, '> ')).toEqual(['> same    about 340', '>         houses']);
});

it('counts what a person sees as one character once', () => {
  expect(measureWidth('e\u0301')).toBe(1);
  expect(measureWidth('“ab”')).toBe(4);
});

it('leaves nothing in a line that moves the cursor or turns the text', () => {
  expect(plainLine(' a\u001b[31mb\r\n\u202Ec\u0007 ')).toBe('a [31mb c');
});
