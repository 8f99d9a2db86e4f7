import type { Browser, Page } from 'puppeteer-core';
import type { SidePanel } from './side-panel.ts';

export type BrowserName = 'chrome' | 'firefox';
export type CommandName = 'next-claim' | 'previous-claim' | 'save-article' | 'switch';

/** An entry of the page's menu, and what is selected there. */
export interface MenuEntryOnPage {
  id: string;
  label: string;
  selectionText: string;
}

/** A browser with the built extension in it. What the two browsers do differently is in here, and nowhere in a test. */
export interface Driver {
  name: BrowserName;
  /** As the browser tells it: "Chrome/156.0.8078.79". */
  version: string;
  /** A new tab in front. */
  newPage(): Promise<Page>;
  /** A page in a private window; for browsers with `inPrivate`. */
  openPrivately(url: string): Promise<Page>;
  /**
   * Runs code with the extension's own rights (`chrome.*`), in a tab of the extension that runs none of its scripts.
   * The code is sent as text: it sees its arguments and nothing else.
   */
  inExtension<A extends unknown[], T>(task: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** A page of the extension in a tab: `openExtensionPage('src/popup/index.html?tab=3')`. */
  openExtensionPage(path: string): Promise<Page>;
  /** Runs code on the card's closed shadow root, which no page can reach; null while no card is open. */
  inCard<A extends unknown[], T>(page: Page, task: (root: ShadowRoot, ...args: A) => T, ...args: A): Promise<T | null>;
  /** The extension's keyboard command, as far up the real way as the browser lets a test begin. */
  runCommand(command: CommandName): Promise<void>;
  /** Chooses an entry of the menu that a right click at a point of the page opens, as far up the real way as the browser lets a test begin. */
  chooseInMenu(page: Page, at: { x: number; y: number }, entry: MenuEntryOnPage): Promise<void>;
  /** Keeps the extension off all pages by themselves, as a reader may choose; it stays so until the browser closes. */
  keepOffPages(): Promise<void>;
  /** Gives it all pages again, by the browser's own settings where no test may answer the browser's question. */
  letReadPages(popup: Page): Promise<void>;
  /** Presses the toolbar button over the page in front. */
  pressToolbarButton(page: Page): Promise<void>;
  /** Opens the panel beside the page in front. */
  openPanel(page: Page): Promise<SidePanel>;
  /** Stops the background as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  close(): Promise<void>;
  /** Settles when a person closes the browser. */
  closed: Promise<void>;
}

export interface LaunchOptions {
  /** The unpacked extension. */
  extension: string;
  executablePath: string;
  headless: boolean;
  /** Everything that the browser asks for goes through this port of this machine. */
  proxyPort?: number | undefined;
  /** Where files that a page gives the reader are put; nowhere without it. */
  downloads?: string | undefined;
  /** The page that greets a new reader stays open; it is closed otherwise, so that tests begin alike. */
  keepWelcome?: boolean | undefined;
  /** A folder that keeps what the browser keeps, the extension's own too; without it all is gone when it closes. */
  profile?: string | undefined;
  /** The reader has let the extension into private windows. */
  inPrivate?: boolean | undefined;
  /** Preferences of Firefox; Chrome has none. */
  preferences?: Record<string, string | number | boolean> | undefined;
}

export const CARD = 'second-source-card';

/** What is sent to the browser in place of a function with arguments: everything is JSON but the root. */
export function taskOnRoot(task: (...args: never[]) => unknown, args: unknown[]): string {
  return `(root) => JSON.stringify((${task})(root, ...${JSON.stringify(args)}) ?? null)`;
}

/** Root may not use the browsers' sandboxes (containers, CI). */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** New tabs, beginning with the empty one that each browser opens with. */
export async function createTabs(browser: Browser): Promise<() => Promise<Page>> {
  const spare = (await browser.pages()).slice(0, 1);
  return async () => spare.pop() ?? browser.newPage();
}

/** The tab for `inExtension`, opened once. */
export function createInside(open: () => Promise<Page>): () => Promise<Page> {
  let opened: Promise<Page> | undefined;
  return () => {
    opened ??= open();
    return opened;
  };
}

/** The extension opens a tab of its own after its installation, a moment later. */
export async function closeWelcome(inside: () => Promise<Page>): Promise<void> {
  const isClosed = await (await inside()).evaluate(async () => {
    for (let look = 0; look < 200; look++) {
      // Chrome tells no addresses of the extension's own tabs, so their windows are asked.
      const views = chrome.extension.getViews({ type: 'tab' }) as (Window & { chrome: typeof chrome })[];
      const welcome = views.find(({ location }) => location.pathname.startsWith('/src/welcome/'));
      const id = (await welcome?.chrome.tabs.getCurrent())?.id;
      if (id !== undefined) {
        await chrome.tabs.remove(id);
        return true;
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return false;
  });
  if (!isClosed) throw new Error('The extension did not greet its reader');
}
