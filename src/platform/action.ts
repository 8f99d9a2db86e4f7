import browser from 'webextension-polyfill';

/** Guess: the popup's window beside the page where no popup can be opened; wide enough for a passage a line. */
const WINDOW_SIZE = { width: 420, height: 680 };

/** What the toolbar button of a tab shows; a tab that moves on to another page starts afresh in both browsers. */
export interface Badge {
  /** At most four characters; empty for no badge. */
  text: string;
  /** The button's tooltip, which is what a screen reader says. */
  title: string;
}

/** Shows a badge on one tab's button. */
export async function showBadge(tabId: number, { text, title }: Badge): Promise<void> {
  const { action } = browser;
  await Promise.all([action.setBadgeText({ tabId, text }), action.setTitle({ tabId, title })]);
}

/** What the buttons of all other tabs show. */
export async function showBadgeElsewhere({ text, title }: Badge): Promise<void> {
  await Promise.all([browser.action.setBadgeText({ text }), browser.action.setTitle({ title })]);
}

/** The badge's colours, for all tabs; once at each start of the worker. */
export async function paintBadge(ground: string, ink: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: ground });
  await browser.action.setBadgeTextColor({ color: ink });
}

/** Opens the popup on the window in front. Rejects where the browser wants a click of the reader's own (Firefox before 149). */
export async function openPopup(): Promise<void> {
  await browser.action.openPopup();
}

/** Opens one of our own pages in a small window of its own. */
export async function openSmallWindow(path: string): Promise<void> {
  await browser.windows.create({ type: 'popup', url: browser.runtime.getURL(path), ...WINDOW_SIZE });
}
