import { siteOf } from '../platform/switched-off.ts';
import type { Tab } from '../platform/tabs.ts';
import type { PopupPlatform } from './platform.ts';
import type { ViewState } from './view-state.ts';

/** Sites that browsers keep all extensions off: a page there never answers, however often it is loaded. */
const STORES = ['addons.mozilla.org', 'chrome.google.com', 'chromewebstore.google.com', 'microsoftedge.microsoft.com'];

export interface TabReading {
  state: ViewState;
  /** The site that can be switched off; null where there is none. */
  site: string | null;
}

/** What there is to say of the tab now. Never rejects. */
export async function readTab(platform: PopupPlatform): Promise<TabReading> {
  // Both at once: each is a way to the browser and back, for which the reader waits.
  const [tab, reply] = await Promise.all([platform.findTab(), platform.ask('page.read', null)]);
  if (!tab) return { state: { status: 'gone' }, site: null };
  const site = tab.url === null ? null : siteOf(tab.url);
  if (reply.ok) return { state: reply.value, site };
  if (reply.error.code !== 'unreachable') return { state: { status: 'error', code: reply.error.code }, site };
  return { state: await explainSilence(tab, site, platform), site };
}

async function explainSilence(tab: Tab, site: string | null, platform: PopupPlatform): Promise<ViewState> {
  if (!(await platform.mayReadPages())) return { status: 'not-allowed' };
  if (site === null || STORES.includes(site)) return { status: 'restricted' };
  return { status: tab.loading ? 'reading' : 'not-running' };
}
