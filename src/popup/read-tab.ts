import { siteOf } from '../platform/switched-off.ts';
import type { Tab } from '../platform/tabs.ts';
import type { PageState, Result } from '../protocol/messages.ts';
import type { PopupPlatform } from './platform.ts';
import type { ViewState } from './view-state.ts';

/** Sites that browsers keep all extensions off: a page there never answers, however often it is loaded. */
const STORES = ['addons.mozilla.org', 'chrome.google.com', 'chromewebstore.google.com', 'microsoftedge.microsoft.com'];

export interface TabReading {
  state: ViewState;
  /** The site that can be switched off; null where there is none. */
  site: string | null;
  /** False where the browser lets pages be read only when the reader asks for each. */
  isAllowed: boolean;
}

/** What there is to say of the tab now. Never rejects. */
export async function readTab(platform: PopupPlatform): Promise<TabReading> {
  // All at once: each is a way to the browser and back, for which the reader waits.
  const reading = platform.readPage();
  const [tab, isAllowed] = await Promise.all([platform.findTab(), platform.mayReadPages()]);
  if (!tab) return { state: { status: 'gone' }, site: null, isAllowed };
  // Not waited for where the browser keeps the page from us: Chrome answers once the reader has allowed it, if ever.
  if (!isAllowed && tab.url === null) return { state: { status: 'not-allowed' }, site: null, isAllowed };
  const first = await reading;
  const site = tab.url === null ? null : siteOf(tab.url);
  const isSilent = !first.ok && first.error.code === 'unreachable' && !tab.loading;
  // Firefox would let a script of ours into an empty page.
  const reply = isSilent && site !== null ? await askAfterBringing(platform, first) : first;
  if (reply.ok) return { state: reply.value, site, isAllowed };
  const { code } = reply.error;
  return {
    state: code === 'unreachable' ? explainSilence(tab, site, isAllowed) : { status: 'error', code },
    site,
    isAllowed,
  };
}

/**
 * Brings the page's script where it is missing, and asks again: into a page from before the extension, or one that the browser
 * opens to it only by the click that has opened the popup.
 */
async function askAfterBringing(
  { readPage, bringPage }: PopupPlatform,
  first: Result<PageState>,
): Promise<Result<PageState>> {
  const isBrought = await bringPage().then(
    () => true,
    () => false,
  );
  return isBrought ? readPage() : first;
}

function explainSilence(tab: Tab, site: string | null, isAllowed: boolean): ViewState {
  if (!isAllowed) return { status: 'not-allowed' };
  if (site === null || STORES.includes(site)) return { status: 'restricted' };
  return { status: tab.loading ? 'reading' : 'not-running' };
}
