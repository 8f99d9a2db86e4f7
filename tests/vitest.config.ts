import { defineConfig } from 'vitest/config';

const ELSEWHERE = ['tests/e2e/**'];
/** What lives in a page sets its timers and listeners there: a page of its own ends with its file. */
const CONTENT = 'tests/content/**/*.test.{ts,tsx}';

/**
 * Unit, structure and property tests; the end-to-end tests have a configuration of their own. Most files share their modules
 * (a third of the time that it takes to load them anew for each); one that puts a browser of its own in place resets them,
 * the polyfill with them, which is why that is not left to Node's own cache.
 */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    root: '.',
    testTimeout: 60_000,
    setupFiles: ['tests/fresh-start.ts'],
    server: { deps: { inline: ['webextension-polyfill'] } },
    projects: [
      { extends: true, test: { name: 'content', include: [CONTENT], exclude: ELSEWHERE } },
      {
        extends: true,
        test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], exclude: [...ELSEWHERE, CONTENT], isolate: false },
      },
    ],
  },
});
