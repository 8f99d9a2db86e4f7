import { expect, it, vi } from 'vitest';
import { stubBrowser } from './fake-browser.ts';

const api = stubBrowser({
  scripting: { executeScript: vi.fn(async () => []), insertCSS: vi.fn(async () => undefined) },
  runtime: {
    getURL: () => 'moz-extension://ours/',
    getManifest: () => ({ content_scripts: [{ js: ['page.js'], css: ['page.css'] }, { js: ['more.js'] }] }),
  },
});
const { doesBrowserFillOpenPages, runContentScripts, runScript } = await import('../../src/platform/scripts.ts');

it.each(['assets/card.js', '/assets/card.js'])('runs %s in the frame that asked', async (file) => {
  await runScript(3, 2, file);
  expect(api.scripting.executeScript).toHaveBeenLastCalledWith({
    target: { tabId: 3, frameIds: [2] },
    files: ['/assets/card.js'],
  });
});

it('runs all that the manifest names, and nothing where it names nothing', async () => {
  api.scripting.executeScript.mockClear();
  await runContentScripts(3);
  expect(api.scripting.insertCSS.mock.calls).toEqual([[{ target: { tabId: 3 }, files: ['page.css'] }]]);
  expect(api.scripting.executeScript.mock.calls).toEqual([
    [{ target: { tabId: 3 }, files: ['page.js'] }],
    [{ target: { tabId: 3 }, files: ['more.js'] }],
  ]);
});

it('knows a browser that does so by itself', () => expect(doesBrowserFillOpenPages()).toBe(true));
