import { beforeEach, expect, it, vi } from 'vitest';
import { createBadge } from '../../src/background/badge.ts';
import { stubMessages } from '../platform/fake-messages.ts';

const sender = { from: 'content', tabId: 7, frameId: 0, url: '', isPrivate: false } as const;

beforeEach(() => stubMessages());

it.each([
  [null, '', 'Second Source: summary of this page'],
  [0, '', 'Second Source: 0 claims have a second source'],
  [1, '1', 'Second Source: 1 claim has a second source'],
  [4, '4', 'Second Source: 4 claims have a second source'],
  [1234, '999+', 'Second Source: 1,234 claims have a second source'],
])('for %s shows "%s" and says "%s"', async (count, text, title) => {
  const show = vi.fn(async () => undefined);
  expect(await createBadge(show)({ count, off: null }, sender)).toBeNull();
  expect(show).toHaveBeenCalledWith(7, { text, title });
});

it.each([
  ['everywhere', 'off'],
  ['hour', 'off'],
  ['site', ''],
] as const)('shows where it is off: %s', async (off, text) => {
  const show = vi.fn(async () => undefined);
  await createBadge(show)({ count: null, off }, sender);
  expect(show).toHaveBeenCalledWith(7, { text, title: 'Second Source: switched off' });
});

it('is content where the tab is gone', async () => {
  expect(await createBadge(() => Promise.reject(new Error('No tab')))({ count: 1, off: null }, sender)).toBeNull();
});
