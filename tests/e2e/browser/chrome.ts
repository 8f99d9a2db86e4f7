import puppeteer, { type Browser, type CDPSession, type Page, type Protocol } from 'puppeteer-core';
import {
  CARD,
  type CommandName,
  closeWelcome,
  createInside,
  createTabs,
  type Driver,
  isRoot,
  type LaunchOptions,
  type MenuEntryOnPage,
  taskOnRoot,
} from './driver.ts';
import { openChromePanel } from './side-panel.ts';

/** Quiet, and alike on every machine; the extension is added over the debugging pipe, since Chrome 137 no longer takes it as a flag. */
const FLAGS = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--lang=en-US',
];

export async function launchChrome({
  extension,
  executablePath,
  headless,
  proxyPort,
  downloads,
  keepWelcome,
  profile,
  inPrivate,
}: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    ...(profile ? { userDataDir: profile } : {}),
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: [...FLAGS, ...(isRoot() ? ['--no-sandbox'] : []), ...proxyFlags(proxyPort)],
  });
  if (downloads) await keepDownloads(browser, downloads);
  const id = inPrivate ? await installInPrivate(browser, extension) : await browser.installExtension(extension);
  const base = `chrome-extension://${id}/`;
  const newPage = await createTabs(browser);
  const openTab = async (path: string) => {
    const page = await newPage();
    await page.goto(base + path);
    return page;
  };
  const inside = createInside(() => openTab('manifest.json'));
  // Opened before any page, so that pages are in front from then on. A person is not shown such a tab.
  if (headless) await inside();
  const worker = async () => {
    await (await inside()).evaluate(wakeBackground);
    const target = await browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().startsWith(base));
    const found = await target.worker();
    if (!found) throw new Error('The service worker went away while it was looked at');
    return found;
  };
  // A page that opens before the extension has started gets no content script.
  if (headless) await worker();
  if (headless && !keepWelcome) await closeWelcome(inside);
  return {
    name: 'chrome',
    version: await browser.version(),
    newPage,
    openPrivately: async (url) => {
      // A context of the debugger's is private too, but no extension is let into it.
      await (await inside()).evaluate((to) => chrome.windows.create({ url: to, incognito: true }), url);
      return (await browser.waitForTarget((one) => one.url() === url)).asPage();
    },
    inExtension: async (task, ...args) => (await inside()).evaluate(task as (...all: unknown[]) => never, ...args),
    openExtensionPage: openTab,
    inCard: (page, task, ...args) => evaluateInCard(page, taskOnRoot(task, args)),
    runCommand: async (command) => void (await (await worker()).evaluate(dispatchCommand, command)),
    chooseInMenu: async (page, _, entry) => {
      await page.bringToFront();
      await (await worker()).evaluate(dispatchMenuClick, entry);
    },
    keepOffPages: async () => {
      const page = await newPage();
      await page.goto('chrome://extensions');
      await page.evaluate(setHostAccess, id, 'ON_CLICK');
      await page.close();
    },
    letReadPages: async () => {
      const page = await newPage();
      await page.goto('chrome://extensions');
      await page.evaluate(setHostAccess, id, 'ON_ALL_SITES');
      await page.close();
    },
    pressToolbarButton: async (page) => {
      await page.bringToFront();
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error('The extension is not there');
      await page.triggerExtensionAction(extension);
    },
    openPanel: async (page) => {
      await page.bringToFront();
      return openChromePanel(browser, base, await inside());
    },
    stopBackground: async () => (await worker()).close(),
    close: () => browser.close(),
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
  };
}

/** `<-loopback>`: this machine's own names go through the proxy too, which they would not by themselves. */
function proxyFlags(port: number | undefined): string[] {
  return port ? [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'] : [];
}

/** As `installExtension`, which has no such choice. Chosen later, it would have the browser load the extension anew. */
async function installInPrivate(browser: Browser, path: string): Promise<string> {
  const session = await browser.target().createCDPSession();
  const { id } = await session.send('Extensions.loadUnpacked', { path, enableInIncognito: true });
  return id;
}

async function keepDownloads(browser: Browser, downloadPath: string): Promise<void> {
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath });
}

/** Any message starts a stopped worker; nobody answers this one. */
function wakeBackground(): Promise<unknown> {
  return chrome.runtime.sendMessage({ wake: true }).catch(() => null);
}

/**
 * Keys that come over the debugging protocol go to the page and past the browser's shortcuts, so the command begins at
 * the event which the browser would fire. (`dispatch` is how Chrome itself calls the listeners; it is in no typing.)
 */
function dispatchCommand(command: CommandName): void {
  (chrome.commands.onCommand as unknown as { dispatch(command: string): void }).dispatch(command);
}

/** A menu is no part of a page either: the click begins at its event, in the tab in front. */
async function dispatchMenuClick({ id, selectionText }: MenuEntryOnPage): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, windowType: 'normal' });
  const event = chrome.contextMenus.onClicked as unknown as { dispatch(info: object, tab: unknown): void };
  event.dispatch({ menuItemId: id, frameId: 0, selectionText, editable: false, pageUrl: tab?.url }, tab);
}

/** Site access, as the browser's page of extensions sets it; that page's own interface is in no typing. */
async function setHostAccess(extensionId: string, hostAccess: string): Promise<void> {
  const { developerPrivate } = chrome as unknown as {
    developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> };
  };
  await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess });
}

function findCard(node: Protocol.DOM.Node): Protocol.DOM.Node | undefined {
  if (node.localName === CARD) return node;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
    const found = findCard(child);
    if (found) return found;
  }
  return undefined;
}

/** The debugging protocol sees closed shadow roots where the page's own code sees null. */
async function evaluateInCard<T>(page: Page, declaration: string): Promise<T | null> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const shadow = findCard(root)?.shadowRoots?.[0];
    return shadow ? JSON.parse(await callOn(session, shadow.backendNodeId, declaration)) : null;
  } finally {
    await session.detach();
  }
}

async function callOn(session: CDPSession, backendNodeId: number, declaration: string): Promise<string> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: `function () { return (${declaration})(this); }`,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
