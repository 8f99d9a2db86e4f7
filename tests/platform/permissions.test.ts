import { expect, it, vi } from 'vitest';
import { stubBrowser } from './fake-browser.ts';

const api = stubBrowser({ permissions: { contains: vi.fn(async () => false), request: vi.fn(async () => true) } });
const { askToReadPages, mayReadPages } = await import('../../src/platform/permissions.ts');

it('asks for web pages and nothing else', async () => {
  expect(await mayReadPages()).toBe(false);
  expect(await askToReadPages()).toBe(true);
  expect(api.permissions.request).toHaveBeenCalledWith({ origins: ['http://*/*', 'https://*/*'] });
});
