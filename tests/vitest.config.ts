import { defineConfig } from 'vitest/config';

/** Unit, structure and property tests; the end-to-end tests have a configuration of their own. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: { root: '.', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/e2e/**'], testTimeout: 20_000 },
});
