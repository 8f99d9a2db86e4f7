import { expect, it, vi } from 'vitest';
import { makeEvent, stubBrowser } from './fake-browser.ts';

const [onAdded, onRemoved] = [makeEvent<[object]>(), makeEvent<[object]>()];
const api = stubBrowser({
  permissions: { contains: vi.fn(async () => false), request: vi.fn(async () => true), onAdded, onRemoved },
});
const { askToReadPages, mayReadPages, watchPermissions } = await import('../../src/platform/permissions.ts');

it('asks for web pages and nothing else', async () => {
  expect(await mayReadPages()).toBe(false);
  expect(await askToReadPages()).toBe(true);
  expect(api.permissions.request).toHaveBeenCalledWith({ origins: ['http://*/*', 'https://*/*'] });
});

it('tells what is given and taken back, until it is told to stop', () => {
  const told = vi.fn();
  const stop = watchPermissions(told);
  onAdded.fire({});
  onRemoved.fire({});
  stop();
  onAdded.fire({});
  expect(told).toHaveBeenCalledTimes(2);
});
