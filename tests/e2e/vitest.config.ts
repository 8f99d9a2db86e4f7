import { defineConfig } from 'vitest/config';

/** Real browsers with the built extension, one at a time: they share this machine's processor with what they measure. */
export default defineConfig({
  test: {
    root: '.',
    include: ['tests/e2e/specs/**/*.test.ts'],
    globalSetup: 'tests/e2e/prepare.ts',
    // Browsers take it over: what they say of times is the same everywhere.
    env: { TZ: 'UTC' },
    fileParallelism: false,
    maxWorkers: 1,
    testTimeout: 90_000,
    hookTimeout: 60_000,
  },
});
