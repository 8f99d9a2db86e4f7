import type { Verdict } from '../core/match/cross-reference.ts';

/** What the reader has chosen. */
export interface Settings {
  /** The switch for all sites. */
  enabled: boolean;
  /** Off until then, in milliseconds since 1970, as `Date.now` tells; 0 for no such time. */
  offUntil: number;
  /** Sites that are switched off, as `siteOf` names them, sorted. */
  disabledSites: string[];
  /** Nothing of a page is read before the reader asks for it, page by page. */
  onDemand: boolean;
  /** Only what is told otherwise is highlighted, whatever else would be. */
  quiet: boolean;
  /** Verdicts that are not highlighted. */
  unmarked: Verdict[];
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

/** All verdicts, those first that a reader should see first. */
export const VERDICTS: readonly Verdict[] = ['differs', 'altered', 'different-measure', 'excerpt', 'same', 'verbatim'];

/** Reads what is stored as settings: what is missing or not as it should be counts as never chosen. */
export function parseSettings(stored: unknown): Settings {
  const found: { [K in keyof Settings]?: unknown } = typeof stored === 'object' && stored !== null ? stored : {};
  const { enabled, offUntil, disabledSites, onDemand, quiet, unmarked, remember, hidesOutlets } = found;
  const sites = listOf(disabledSites).filter((site): site is string => typeof site === 'string' && site !== '');
  return {
    enabled: enabled !== false,
    offUntil: typeof offUntil === 'number' && Number.isFinite(offUntil) ? Math.max(0, offUntil) : 0,
    disabledSites: [...new Set(sites)].sort().slice(0, MAX_SITES),
    onDemand: onDemand === true,
    quiet: quiet === true,
    unmarked: VERDICTS.filter((verdict) => listOf(unmarked).includes(verdict)),
    remember: remember === true,
    hidesOutlets: hidesOutlets === true,
  };
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

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
