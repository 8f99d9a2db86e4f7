import { expect, it } from 'vitest';
import { createWarmUp } from '../../src/background/warm-up.ts';

it('costs nothing a second time', () => {
  const warmUp = createWarmUp();
  const time = () => {
    const start = performance.now();
    warmUp();
    return performance.now() - start;
  };
  const first = time();
  expect(first).toBeGreaterThan(0.1);
  expect(time()).toBeLessThan(first / 10);
});
