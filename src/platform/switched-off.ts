import type { OffWhere } from '../protocol/messages.ts';
import type { Settings } from './settings.ts';

/** "Off for an hour". */
export const PAUSE_MS = 3_600_000;

/** The name that a page's site is switched off by: `https://www.example.com/news` → `example.com`; null for no web page. */
export function siteOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) ? hostname.replace(/^www\./, '') : null;
}

/** Whether a page is switched off, and by which switch. Tests pass a time of their own. */
export function findSwitchedOff(settings: Settings, url: string, now = Date.now()): OffWhere | null {
  if (!settings.enabled) return 'everywhere';
  if (measurePause(settings, now) > 0) return 'hour';
  const site = siteOf(url);
  return site !== null && settings.disabledSites.includes(site) ? 'site' : null;
}

/**
 * Milliseconds that are left of the hour; 0 where it is over or was never begun. It is looked at whenever it matters, so that
 * nothing needs to run meanwhile. A time further off than an hour comes of a clock that was set back, and is not believed.
 */
export function measurePause({ offUntil }: Settings, now = Date.now()): number {
  const left = offUntil - now;
  return left > 0 && left <= PAUSE_MS ? left : 0;
}

/** The settings with the extension off for an hour from now on. */
export function pause(settings: Settings, now = Date.now()): Settings {
  return { ...settings, offUntil: now + PAUSE_MS };
}

/** The settings with the extension switched on or off everywhere; switched on, an hour that was begun is over. */
export function switchAll(settings: Settings, on: boolean): Settings {
  return { ...settings, enabled: on, offUntil: 0 };
}

/** The settings with one site switched on or off. */
export function switchSite(settings: Settings, site: string, on: boolean): Settings {
  const others = settings.disabledSites.filter((other) => other !== site);
  return { ...settings, disabledSites: on ? others : [...others, site].sort() };
}
