import { expect, it, vi } from 'vitest';
import { createLatePart } from '../../src/content/late-part.ts';

it('is brought once, however often it is needed', async () => {
  const bring = vi.fn(async () => 'the card');
  const part = createLatePart(bring);
  expect(part.get()).toBeNull();
  expect(await Promise.all([part.bring(), part.bring()])).toEqual(['the card', 'the card']);
  expect(part.get()).toBe('the card');
  expect(bring).toHaveBeenCalledTimes(1);
});

it('is tried again where it could not be brought', async () => {
  const bring = vi.fn<() => Promise<string | null>>(async () => 'the card').mockResolvedValueOnce(null);
  const part = createLatePart(bring);
  expect(await part.bring()).toBeNull();
  expect(await part.bring()).toBe('the card');
});
