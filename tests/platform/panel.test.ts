import { afterEach, expect, it, vi } from 'vitest';
import { stubBrowser } from './fake-browser.ts';

const api = stubBrowser({ sidebarAction: { open: vi.fn(async () => undefined) } });
const { openPanel } = await import('../../src/platform/panel.ts');

afterEach(() => vi.unstubAllGlobals());

it('opens the sidebar where there is one', async () => {
  vi.stubGlobal('chrome', {});
  await openPanel(3);
  expect(api.sidebarAction.open).toHaveBeenCalledTimes(1);
});

it('opens the side panel where there is one', async () => {
  const open = vi.fn(async () => undefined);
  vi.stubGlobal('chrome', { sidePanel: { open } });
  await openPanel(3);
  expect(open).toHaveBeenCalledWith({ tabId: 3 });
});
