import { describe, expect, it } from 'vitest';
import { ByteReader } from '../../../src/library/import/byte-reader.ts';
import { inPieces } from './made-up.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (found: Uint8Array | null) => found && new TextDecoder().decode(found);

describe.each([1, 2, 5, 100])('a stream in pieces of %i', (size) => {
  const open = (all: string) => new ByteReader(inPieces(bytes(all), size));

  it('is read by marks, lengths and line ends', async () => {
    const reader = open('head--body\r\n\r\nnext');
    expect(text(await reader.readUntil(bytes('--'), 100))).toBe('head');
    expect(text(await reader.read(2))).toBe('bo');
    expect(await reader.skip(2)).toBe(2);
    expect(await reader.skipLineEnds()).toBe(true);
    expect(text(await reader.read(100))).toBe('next');
    expect(await reader.skip(5)).toBe(0);
    expect(await reader.skipLineEnds()).toBe(false);
  });

  it('ends without the mark, or too far from it', async () => {
    expect(await open('head-').readUntil(bytes('--'), 100)).toBeNull();
    expect(await open(`${'x'.repeat(300)}--`).readUntil(bytes('--'), 100)).toBeNull();
  });
});
