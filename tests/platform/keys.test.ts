import { expect, it, vi } from 'vitest';
import { stubBrowser } from './fake-browser.ts';

const commands = {
  getAll: async () => [
    { name: '_execute_action', description: '', shortcut: '' },
    { name: 'next-claim', description: 'Show the next claim', shortcut: 'Alt+Shift+J' },
  ],
  openShortcutSettings: undefined as (() => Promise<void>) | undefined,
};
const create = vi.fn(async (_: object) => undefined);
stubBrowser({ commands, tabs: { create } });
const { listKeys, openKeySettings } = await import('../../src/platform/keys.ts');

it('lists each command with its key', async () => {
  expect(await listKeys('Open the summary')).toEqual([
    { words: 'Open the summary', shortcut: '' },
    { words: 'Show the next claim', shortcut: 'Alt+Shift+J' },
  ]);
});

it('opens the page of the browser where keys are changed', async () => {
  await openKeySettings();
  expect(create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
  commands.openShortcutSettings = vi.fn(async () => undefined);
  await openKeySettings();
  expect(commands.openShortcutSettings).toHaveBeenCalledTimes(1);
  expect(create).toHaveBeenCalledTimes(1);
});
