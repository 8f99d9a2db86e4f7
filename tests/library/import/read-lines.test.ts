import { describe, expect, it } from 'vitest';
import { readLines } from '../../../src/library/import/read-lines.ts';
import { collect, inPieces } from './made-up.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (all: Uint8Array, size = 3) => collect(readLines(inPieces(all, size), all.subarray(0, 100)));

describe('readLines', () => {
  it.each([
    ['lines', bytes('a\nbc\n\nd'), ['a', 'bc', '', 'd']],
    ['line ends of Windows', bytes('a\r\nb\r\n'), ['a\r', 'b\r']],
    ['signs of several bytes over a cut', bytes('Łódź\n€5'), ['Łódź', '€5']],
    ['UTF-8 with its mark', bytes('\uFEFFa\nb'), ['a', 'b']],
    ['UTF-16', new Uint8Array(Buffer.from('\uFEFFŁódź\nb', 'utf16le')), ['Łódź', 'b']],
    ['nothing', bytes(''), []],
  ])('reads %s', async (_name, all, expected) => {
    for (const size of [1, 3, 1000]) expect((await read(all, size)).map(({ text }) => text)).toEqual(expected);
  });

  it('tells the line that is no text and reads on', async () => {
    const lines = await read(new Uint8Array([...bytes('a\n'), 0xe9, 0x80, ...bytes('\nb')]));
    expect(lines).toEqual([
      { number: 1, text: 'a' },
      { number: 2, text: null, problem: 'not-text' },
      { number: 3, text: 'b' },
    ]);
  });

  it('skips a line without end', async () => {
    const all = bytes(`${'x'.repeat(17 * 1024 * 1024)}\nb`);
    const lines = await read(all, 64 * 1024);
    expect(lines).toEqual([
      { number: 1, text: null, problem: 'too-long' },
      { number: 2, text: 'b' },
    ]);
  });
});
