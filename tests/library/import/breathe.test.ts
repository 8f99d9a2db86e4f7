import { expect, it } from 'vitest';
import { createBreather } from '../../../src/library/import/breathe.ts';

it('lets others run once work has gone on for a while, and not before', async () => {
  let now = 0;
  const breathe = createBreather(() => now);
  let ran = false;
  setImmediate(() => {
    ran = true;
  });
  now = 20;
  await breathe();
  expect(ran).toBe(false);
  now = 60;
  await breathe();
  await new Promise((resolve) => setTimeout(resolve));
  expect(ran).toBe(true);
});
