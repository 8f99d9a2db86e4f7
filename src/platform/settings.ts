/** What the reader has chosen. */
export interface Settings {
  /** The switch for all sites. */
  enabled: boolean;
  /** Sites that are switched off, as `siteOf` names them, sorted. */
  disabledSites: string[];
  /** News articles that are read are kept in the library; never unless the reader has chosen so. */
  remember: boolean;
  /** Outlets' names are hidden until the reader asks, to judge the words before who printed them. */
  hidesOutlets: boolean;
}

/** The part of a storage area that the settings need; `native.ts` has the browser's, tests pass their own. */
export interface SettingsStorage {
  read(key: string): Promise<Record<string, unknown>>;
  write(items: Record<string, unknown>): Promise<void>;
  /** Tells which keys have changed; returns the undo. */
  subscribe(listener: (keys: string[]) => void): () => void;
}

export interface SettingsStore {
  read(): Promise<Settings>;
  /** Changes what is stored at that moment; changes queue up, so that none is lost to another. */
  change(edit: (settings: Settings) => Settings): Promise<void>;
  /** Tells each change, from whichever context it came; returns the undo. */
  subscribe(listener: (settings: Settings) => void): () => void;
}

const KEY = 'settings';
/** Guess: more than a reader would ever switch off by hand. */
const MAX_SITES = 10_000;

/** Reads what is stored as settings: what is missing or not as it should be counts as never chosen. */
export function parseSettings(stored: unknown): Settings {
  const { enabled, disabledSites, remember, hidesOutlets } = (
    typeof stored === 'object' && stored !== null ? stored : {}
  ) as Partial<Settings>;
  const sites = Array.isArray(disabledSites) ? disabledSites.filter((site) => typeof site === 'string' && site) : [];
  return {
    enabled: enabled !== false,
    disabledSites: [...new Set(sites)].sort().slice(0, MAX_SITES),
    remember: remember === true,
    hidesOutlets: hidesOutlets === true,
  };
}

/** The name that a page's site is switched off by: `https://www.example.com/news` → `example.com`; null for no web page. */
export function siteOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) ? hostname.replace(/^www\./, '') : null;
}

/** Whether a page is switched off, and by which switch. */
export function findSwitchedOff(settings: Settings, url: string): 'site' | 'everywhere' | null {
  if (!settings.enabled) return 'everywhere';
  const site = siteOf(url);
  return site !== null && settings.disabledSites.includes(site) ? 'site' : null;
}

/** The settings with one site switched on or off. */
export function switchSite(settings: Settings, site: string, on: boolean): Settings {
  const others = settings.disabledSites.filter((other) => other !== site);
  return { ...settings, disabledSites: on ? others : [...others, site].sort() };
}

/** The settings in a storage area. `change` rejects where the storage refuses, and leaves what was there. */
export function createSettings(storage: SettingsStorage): SettingsStore {
  let queue: Promise<unknown> = Promise.resolve();
  const read = async () => parseSettings((await storage.read(KEY))[KEY]);
  return {
    read,
    change(edit) {
      const next = queue.then(async () => storage.write({ [KEY]: edit(await read()) }));
      queue = next.catch(() => undefined); // a refused write must not stop the ones after it
      return next;
    },
    subscribe: (listener) =>
      storage.subscribe((keys) => {
        if (keys.includes(KEY)) void read().then(listener);
      }),
  };
}
