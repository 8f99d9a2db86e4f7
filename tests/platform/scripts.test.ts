import { describe, expect, it, vi } from 'vitest';
import { stubBrowser } from './fake-browser.ts';

const api = stubBrowser({
  scripting: {
    executeScript: vi.fn(async (_injection: object): Promise<unknown[]> => []),
    insertCSS: vi.fn(async () => undefined),
  },
  runtime: {
    getURL: () => 'moz-extension://ours/',
    getManifest: () => ({
      content_scripts: [{ js: ['page.js'], css: ['page.css'] }, { js: ['more.js'], css: null }, { js: [] }],
    }),
  },
});
const { doesBrowserFillOpenPages, readTextInPage, runContentScripts, runScript } = await import(
  '../../src/platform/scripts.ts'
);

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
  expect(api.scripting.insertCSS.mock.calls).toEqual([[{ target: { tabId: 3 }, files: ['page.css'], origin: 'USER' }]]);
  expect(api.scripting.executeScript.mock.calls).toEqual([
    [{ target: { tabId: 3 }, files: ['page.js'] }],
    [{ target: { tabId: 3 }, files: ['more.js'] }],
  ]);
});

it('knows a browser that does so by itself', () => expect(doesBrowserFillOpenPages()).toBe(true));

describe('text in a page', () => {
  /** Runs the function as the browser does: from its text alone. */
  const run = async ({ func, args }: { func: () => void; args: string[] }) => [
    { result: new Function(`return (${func})(...arguments)`)(...args) },
  ];

  it.each([
    ['what a function of ours gives', () => 'told', 'told'],
    ['nothing where it gives none', () => null, null],
    ['nothing where the page has something else by its name', { id: 'ourName' }, null],
    ['nothing where there is none', undefined, null],
  ])('is %s', async (_, left, told) => {
    vi.stubGlobal('ourName', left);
    api.scripting.executeScript.mockImplementationOnce(run as never);
    expect(await readTextInPage(3, 'ourName')).toBe(told);
    expect(api.scripting.executeScript).toHaveBeenLastCalledWith(
      expect.objectContaining({ target: { tabId: 3 }, injectImmediately: true }),
    );
  });
});
