import { describe, expect, it } from 'vitest';
import { HEAD_BYTES, joinBytes, peek, readAll, readSlices } from '../../../src/library/import/byte-stream.ts';
import { collect, stream } from './made-up.ts';

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('readSlices', () => {
  it('gives a file in small slices and tells how far it is', async () => {
    const told: number[] = [];
    const slices = await collect(readSlices(new Blob(['x'.repeat(100_000)]), (bytes) => told.push(bytes)));
    expect(Math.max(...slices.map(({ length }) => length))).toBeLessThanOrEqual(16 * 1024);
    expect(joinBytes(slices)).toHaveLength(100_000);
    expect(told.at(-1)).toBe(100_000);
  });

  it('says that a file is gone', async () => {
    const gone = {
      stream: () =>
        new ReadableStream({
          pull() {
            throw new DOMException('moved', 'NotReadableError');
          },
        }),
    } as Blob;
    await expect(collect(readSlices(gone, () => {}))).rejects.toMatchObject({
      fault: { reason: 'gone', detail: 'NotReadableError' },
    });
  });
});

describe('peek', () => {
  it('shows the beginning and gives everything', async () => {
    const parts = ['ab', 'x'.repeat(HEAD_BYTES), 'cd'];
    const { head, bytes } = await peek(stream(...parts));
    expect(text(head)).toBe(parts.join('').slice(0, HEAD_BYTES));
    expect(text(await readAll(bytes, 1e6))).toBe(parts.join(''));
  });

  it('shows nothing of nothing', async () => {
    const { head, bytes } = await peek(stream());
    expect(head).toHaveLength(0);
    expect(await collect(bytes)).toEqual([]);
  });

  it('lets go of the stream when its reader does', async () => {
    let closed = false;
    async function* source() {
      try {
        for (;;) yield new Uint8Array(1000);
      } finally {
        closed = true;
      }
    }
    const { bytes } = await peek(source());
    for await (const _slice of bytes) break;
    expect(closed).toBe(true);
  });
});

describe('readAll', () => {
  it('stops at its limit', async () => {
    await expect(readAll(stream('abc', 'def'), 5)).rejects.toMatchObject({ fault: { reason: 'too-large' } });
    expect(text(await readAll(stream('abc', 'de'), 5))).toBe('abcde');
  });
});
