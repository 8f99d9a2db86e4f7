import type { Browser, Page } from 'puppeteer-core';
import { waitFor } from '../reader/wait.ts';

/** The panel that the browser itself shows beside the page in front: it is no tab. */
export interface SidePanel {
  /** Runs code on its document. The code is sent as text: it sees the document and nothing else. */
  look<T>(task: (document: Document) => T): Promise<T>;
  press(key: 'Tab' | 'Enter'): Promise<void>;
  /** What it looks like, as PNG. */
  picture(): Promise<Uint8Array>;
}

const PATH = 'src/panel/index.html';
const CODES = { Tab: 9, Enter: 13 };

/** Chrome opens it for whom a reader has clicked, as which the debugger's code counts. */
export async function openChromePanel(browser: Browser, base: string, inside: Page): Promise<SidePanel> {
  await inside.evaluate(async () => {
    const { sidePanel } = chrome as unknown as { sidePanel: { open(where: { windowId?: number }): Promise<void> } };
    const { id } = await chrome.windows.getLastFocused();
    await sidePanel.open(id === undefined ? {} : { windowId: id });
  });
  const page = await (await browser.waitForTarget((one) => one.url() === base + PATH)).asPage();
  await page.setViewport(null); // it has the size that the browser gives it
  return {
    look: async (task) => (await page.evaluate(`(${task})(document)`)) as never,
    press: (key) => page.keyboard.press(key),
    picture: () => page.screenshot(),
  };
}

/** Firefox's sidebar belongs to the browser's own window, which opens it, types into it and draws it. */
export async function openFirefoxPanel(
  inWindow: (expression: string) => Promise<string | undefined>,
  inside: Page,
): Promise<SidePanel> {
  await inWindow(OPEN);
  // All pages of the extension see each other.
  const view = "chrome.extension.getViews({ type: 'sidebar' })[0]";
  await waitFor('the sidebar', () => inside.evaluate(`Boolean(${view}?.document.body)`));
  await inWindow(`${SHOWN}.focus()`);
  return {
    look: async (task) => (await inside.evaluate(`(${task})(${view}.document)`)) as never,
    press: async (key) => void (await inWindow(pressKey(key))),
    picture: async () => Buffer.from((await inWindow(DRAW))?.split(',')[1] ?? '', 'base64'),
  };
}

const SHOWN = "SidebarController.browser.contentDocument.querySelector('browser')";

const OPEN = `(async () => {
  const name = [...SidebarController.sidebars.keys()].find((one) => one.startsWith('second-source'));
  await SidebarController.show(name);
})()`;

const DRAW = `(async () => {
  const { browsingContext } = ${SHOWN};
  const drawn = await browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  Object.assign(canvas, { width: drawn.width, height: drawn.height });
  canvas.getContext('2d').drawImage(drawn, 0, 0);
  return canvas.toDataURL();
})()`;

function pressKey(key: keyof typeof CODES): string {
  return `(() => {
    const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    input.beginInputTransactionForTests(window);
    const event = new KeyboardEvent('', { key: '${key}', code: '${key}', keyCode: ${CODES[key]} });
    input.keydown(event);
    input.keyup(event);
  })()`;
}
