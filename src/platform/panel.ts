import browser from 'webextension-polyfill';

/** Chrome's own; the polyfill does not know it. */
interface SidePanel {
  open(options: { tabId: number }): Promise<void>;
}

/**
 * Opens the summary beside the page: Chrome's side panel, Firefox's sidebar. Only inside a click, and in its first turn: both
 * browsers forget the click while something is waited for.
 */
export function openPanel(tabId: number): Promise<void> {
  const { chrome } = globalThis as { chrome?: { sidePanel?: SidePanel } };
  return chrome?.sidePanel ? chrome.sidePanel.open({ tabId }) : browser.sidebarAction.open();
}
