import { defineConfig } from 'vitest/config';

/**
 * Unit, structure and property tests; the end-to-end tests have a configuration of their own. Files share their modules
 * (a third of the time that it takes to load them anew for each); one that puts a browser of its own in place resets them,
 * the polyfill with them, which is why that is not left to Node's own cache.
 */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    root: '.',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    testTimeout: 60_000,
    isolate: false,
    setupFiles: ['tests/fresh-start.ts'],
    server: { deps: { inline: ['webextension-polyfill'] } },
  },
});
