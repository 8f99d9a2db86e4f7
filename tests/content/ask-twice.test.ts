import { expect, it, vi } from 'vitest';
import { askTwice } from '../../src/content/ask-twice.ts';

it.each([
  ['unreachable', 2],
  ['internal', 1],
] as const)('asks a worker that is %s %i times', async (code, times) => {
  const ask = vi.fn(async () => ({ ok: false as const, error: { code, detail: '' } }));
  expect(await askTwice(ask)).toMatchObject({ ok: false });
  expect(ask).toHaveBeenCalledTimes(times);
});
