import { expect, it } from 'vitest';
import { stubBrowser } from '../platform/fake-browser.ts';

stubBrowser({ storage: { local: { get: async () => ({ settings: { enabled: false } }) } } });
const { createPlatform } = await import('../../src/options/create-platform.ts');

it('reads the settings from where the whole extension keeps them', async () => {
  expect((await createPlatform().settings.read()).enabled).toBe(false);
});
