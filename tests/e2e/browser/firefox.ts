import puppeteer, { type Page } from 'puppeteer-core';
import manifest from '../../../manifest.json' with { type: 'json' };
import { wordsOf } from '../expected.ts';
import { clickInPopup } from '../reader/popup.ts';
import {
  CARD,
  type CommandName,
  closeWelcome,
  createInside,
  createTabs,
  type Driver,
  type LaunchOptions,
  taskOnRoot,
} from './driver.ts';
import { openFirefoxPanel } from './side-panel.ts';

const ID = manifest.browser_specific_settings.gecko.id;
/** Firefox draws a new address for each installed extension; the tests give it one. */
const UUID = '5ec0d000-50c4-4000-8000-000000000001';
const BASE = `moz-extension://${UUID}/`;

const PREFS = {
  // What a test has installed goes when the browser closes; where its profile is kept, what it stored is to stay.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
  // manifest.json opens as plain text of the extension, not in the developer tools' viewer.
  'devtools.jsonview.enabled': false,
  'intl.accept_languages': 'en-US, en',
  // What the reader asks for by a button of ours is granted: nobody is there to answer the browser's own question.
  'extensions.webextOptionalPermissionPrompts': false,
};

/** The part of WebDriver BiDi that puppeteer has no methods for. */
interface Wire {
  send(method: string, params: object): Promise<{ result: never }>;
}

interface NodeResult {
  result?: { value?: { shadowRoot?: { sharedId: string } | null } };
}

interface CallResult {
  type: 'success' | 'exception';
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

/** Extension pages, and the browser's own window, are open to WebDriver only with `--remote-allow-system-access`. */
export async function launchFirefox({
  extension,
  executablePath,
  headless,
  proxyPort,
  downloads,
  keepWelcome,
  profile,
  inPrivate,
  preferences,
}: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    args: ['--remote-allow-system-access'],
    ...(profile ? { userDataDir: profile } : {}),
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    extraPrefsFirefox: { ...PREFS, ...proxyPrefs(proxyPort), ...downloadPrefs(downloads), ...preferences },
  });
  const wire = (browser as unknown as { connection: Wire }).connection;
  if (inPrivate) await evaluateInWindow(wire, ALLOW_IN_PRIVATE);
  await browser.installExtension(extension);
  const newPage = await createTabs(browser);
  const openTab = async (path: string) => openUrl(await newPage(), wire, BASE + path);
  const inside = createInside(() => openTab('manifest.json'));
  // Opened before any page, so that pages are in front from then on. A person is not shown such a tab.
  if (headless) await inside();
  if (headless && !keepWelcome) await closeWelcome(inside);
  return {
    name: 'firefox',
    version: await browser.version(),
    newPage,
    openPrivately: async (url) => {
      await evaluateInWindow(wire, openPrivateWindow(url));
      return (await browser.waitForTarget((one) => one.url() === url)).asPage();
    },
    inExtension: async (task, ...args) => (await inside()).evaluate(task as (...all: unknown[]) => never, ...args),
    openExtensionPage: openTab,
    inCard: (page, task, ...args) => evaluateInCard(wire, contextOf(page), taskOnRoot(task, args)),
    runCommand: async (command) => void (await evaluateInWindow(wire, pressKeys(command))),
    chooseInMenu: async (page, { x, y }, { label }) => {
      await page.bringToFront();
      await page.mouse.click(x, y, { button: 'right' });
      await evaluateInWindow(wire, chooseEntry(label));
    },
    keepOffPages: async () => {
      await (await inside()).evaluate(async () => {
        await chrome.permissions.remove({ origins: ['http://*/*', 'https://*/*'] });
      });
    },
    letReadPages: (popup) => clickInPopup(popup, wordsOf('popupAllow')),
    pressToolbarButton: async (page) => {
      await page.bringToFront();
      await evaluateInWindow(wire, PRESS_BUTTON);
    },
    openPanel: async (page) => {
      await page.bringToFront();
      return openFirefoxPanel((expression) => evaluateInWindow(wire, expression), await inside());
    },
    stopBackground: async () => void (await evaluateInWindow(wire, STOP_BACKGROUND)),
    close: () => browser.close(),
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
  };
}

/** This machine's own names go through the proxy too, which they would not by themselves. */
function proxyPrefs(port: number | undefined): Record<string, string | number | boolean> {
  if (!port) return {};
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.allow_hijacking_localhost': true,
  };
}

function downloadPrefs(folder: string | undefined): Record<string, string | number | boolean> {
  if (!folder) return {};
  return {
    'browser.download.folderList': 2,
    'browser.download.dir': folder,
    'browser.download.alwaysOpenPanel': false,
  };
}

function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}

/** `page.goto` waits for ever here: the tab changes its process on the way, and puppeteer loses sight of the load. */
async function openUrl(page: Page, wire: Wire, url: string): Promise<Page> {
  await wire.send('browsingContext.navigate', { context: contextOf(page), url, wait: 'complete' });
  return page;
}

/** WebDriver serialises closed shadow roots too, and hands out an id by which a script may be run on them. */
async function evaluateInCard<T>(wire: Wire, context: string, declaration: string): Promise<T | null> {
  const target = { context };
  const host = (
    await wire.send('script.evaluate', {
      expression: `document.querySelector('${CARD}')`,
      target,
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
    })
  ).result as NodeResult;
  const sharedId = host.result?.value?.shadowRoot?.sharedId;
  if (!sharedId) return null;
  const called = (
    await wire.send('script.callFunction', {
      functionDeclaration: declaration,
      target,
      arguments: [{ sharedId }],
      awaitPromise: false,
    })
  ).result as CallResult;
  if (called.type === 'exception') throw new Error(called.exceptionDetails?.text);
  return JSON.parse(called.result?.value ?? 'null');
}

const STOP_BACKGROUND = `WebExtensionPolicy.getByID('${ID}').extension.terminateBackground()`;

/** What its page of extensions does when a reader allows it there; before it is installed, no start is needed anew. */
const ALLOW_IN_PRIVATE = `(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  await ExtensionPermissions.add('${ID}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
})()`;

function openPrivateWindow(url: string): string {
  return `(async () => {
    const opened = OpenBrowserWindow({ private: true });
    await new Promise((resolve) => opened.addEventListener('load', resolve, { once: true }));
    await opened.delayedStartupPromise;
    const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
    opened.gBrowser.selectedBrowser.fixupAndLoadURIString(${JSON.stringify(url)}, { triggeringPrincipal });
  })()`;
}

/** What Firefox does when its own shortcut for the toolbar button is pressed. */
const PRESS_BUTTON = `(async () => {
  const { extension } = WebExtensionPolicy.getByID('${ID}');
  await extension.apiManager.global.browserActionFor(extension).triggerAction(window);
})()`;

/** Real keys, typed into the browser's window: WebDriver's own go to the page and past the browser's shortcuts. */
function pressKeys(command: CommandName): string {
  const key = manifest.commands[command].suggested_key.default.split('+').at(-1);
  const codes = JSON.stringify([
    { key: 'Alt', code: 'AltLeft', keyCode: 18 },
    { key: 'Shift', code: 'ShiftLeft', keyCode: 16 },
    { key, code: `Key${key}`, keyCode: key?.charCodeAt(0) },
  ]);
  return `(() => {
    const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    input.beginInputTransactionForTests(window);
    const keys = ${codes}.map((key) => new KeyboardEvent('', key));
    for (const key of keys) input.keydown(key);
    for (const key of keys.reverse()) input.keyup(key);
  })()`;
}

/** The menu that the right click has opened, with what the extension has put into it. */
function chooseEntry(label: string): string {
  return `(async () => {
    const menu = document.getElementById('contentAreaContextMenu');
    const find = () => [...menu.querySelectorAll('menuitem')].find((item) => item.label === ${JSON.stringify(label)});
    for (let look = 0; look < 100 && !(menu.state === 'open' && find()); look++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    const item = find();
    item?.doCommand();
    menu.hidePopup();
    if (!item) throw new Error('The menu has no such entry');
  })()`;
}

const BROWSER_WINDOW = 'chrome://browser/content/browser.xhtml';

/** Gives the text that comes of it, if any does. */
async function evaluateInWindow(wire: Wire, expression: string): Promise<string | undefined> {
  const tree = (await wire.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
    contexts: { context: string; url: string }[];
  };
  // Sidebars and the like are contexts too, and may come first.
  const context = tree.contexts.find(({ url }) => url === BROWSER_WINDOW)?.context;
  if (!context) throw new Error('This Firefox keeps tests out of its own window: 153 lets them in, 140 does not.');
  const done = (await wire.send('script.evaluate', { expression, target: { context }, awaitPromise: true }))
    .result as CallResult;
  if (done.type === 'exception') throw new Error(done.exceptionDetails?.text);
  return done.result?.value;
}
