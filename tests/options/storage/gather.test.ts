import { expect, it, vi } from 'vitest';
import { gather } from '../../../src/options/storage/gather.ts';

async function* lines(count: number, length: number) {
  for (let i = 0; i < count; i += 1) yield `${'x'.repeat(length)}\n`;
}

it('puts all lines into one file, and tells how far it is', async () => {
  const onProgress = vi.fn();
  const file = await gather(lines(11, 999_999), { onProgress, signal: new AbortController().signal });
  expect(file.size).toBe(11_000_000);
  expect(onProgress.mock.calls.map(([bytes]) => bytes)).toEqual([4_000_000, 8_000_000, 11_000_000]);
});

it('stops where it is told to', async () => {
  const abort = new AbortController();
  const onProgress = () => abort.abort();
  await expect(gather(lines(1_000, 999_999), { onProgress, signal: abort.signal })).rejects.toThrow(/abort/i);
});
