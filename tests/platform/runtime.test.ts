import { expect, it, vi } from 'vitest';
import { makeEvent, stubBrowser } from './fake-browser.ts';

const onInstalled = makeEvent<[{ reason: string }]>();
const onCommand = makeEvent<[string, { id: number }?]>();
const openOptionsPage = vi.fn(async () => undefined);
stubBrowser({ runtime: { onInstalled, openOptionsPage }, commands: { onCommand } });
const { listenToCommands, listenToInstallation, openLibrary } = await import('../../src/platform/runtime.ts');

it('tells commands with the tab, where the browser names one', () => {
  const told = vi.fn();
  listenToCommands(told);
  onCommand.fire('next-claim', { id: 4 });
  onCommand.fire('next-claim');
  expect(told.mock.calls).toEqual([
    ['next-claim', 4],
    ['next-claim', undefined],
  ]);
});

it.each([
  ['install', 1],
  ['update', 1],
  ['browser_update', 0],
])('on %s tells %i times that the extension is new', (reason, times) => {
  const told = vi.fn();
  listenToInstallation(told);
  onInstalled.fire({ reason });
  expect(told).toHaveBeenCalledTimes(times);
  if (times > 0) expect(told).toHaveBeenCalledWith(reason);
});

it('opens the library page', async () => {
  await openLibrary();
  expect(openOptionsPage).toHaveBeenCalledOnce();
});
