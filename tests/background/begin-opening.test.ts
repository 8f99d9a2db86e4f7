import { expect, it } from 'vitest';
import { beginOpening } from '../../src/background/begin-opening.ts';

it('gives the library a turn to open, and waits no longer', async () => {
  let turns = 0;
  await beginOpening({
    open: async () => {
      setTimeout(() => turns++);
      await new Promise(() => {});
    },
  });
  expect(turns).toBe(1);
});

it('takes no turn where the library is open', async () => {
  let turns = 0;
  setTimeout(() => turns++);
  await beginOpening({ open: async () => undefined });
  expect(turns).toBe(0);
});

it('leaves a fault to those who ask the library', async () => {
  await expect(beginOpening({ open: () => Promise.reject(new Error('broken')) })).resolves.toBeUndefined();
});
