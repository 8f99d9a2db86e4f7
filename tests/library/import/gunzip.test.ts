import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { joinBytes } from '../../../src/library/import/byte-stream.ts';
import { gunzip, isGzip } from '../../../src/library/import/gunzip.ts';
import { collect, inPieces, stream } from './made-up.ts';

const pack = (text: string) => new Uint8Array(gzipSync(text));
const unpack = async (packed: AsyncIterable<Uint8Array>) =>
  new TextDecoder().decode(joinBytes(await collect(gunzip(packed))));

describe('gunzip', () => {
  it('unpacks one member and many, however they are cut', async () => {
    const both = joinBytes([pack('one '), pack('two '), pack('three')]);
    for (const size of [1, 7, 20, 16_384]) expect(await unpack(inPieces(both, size))).toBe('one two three');
  });

  it.each([
    ['broken bytes', joinBytes([new Uint8Array([0x1f, 0x8b, 8, 0]), new Uint8Array(40).fill(255)]), 'broken-gzip'],
    ['a file that is cut off', pack('word '.repeat(5000)).subarray(0, 40), 'cut-off'],
  ])('tells %s', async (_name, bytes, reason) => {
    await expect(unpack(stream(bytes))).rejects.toMatchObject({ fault: { reason } });
  });

  it('stops at a bomb before it is large', async () => {
    const bomb = new Uint8Array(gzipSync(Buffer.alloc(200_000_000), { level: 9 }));
    expect(bomb.length).toBeLessThan(250_000);
    let most = 0;
    const burst = async () => {
      for await (const part of gunzip(inPieces(bomb, 16_384))) most += part.length;
    };
    await expect(burst()).rejects.toMatchObject({ fault: { reason: 'unpacks-too-large' } });
    expect(most).toBeLessThan(25_000_000);
  });
});

it('is told by its first two bytes', () => {
  expect(isGzip(pack(''))).toBe(true);
  expect(isGzip(new Uint8Array([0x50, 0x4b]))).toBe(false);
  expect(isGzip(new Uint8Array())).toBe(false);
});
