import type { SettingsStorage } from './settings.ts';

/** A link that the reader has said is not of one claim. Its page is not told, so that the list is no list of what was read. */
export interface HiddenLink {
  /** What it is known by: a hash of the page, the claim's words, the other article and its words; 32 hexadecimal digits. */
  key: string;
  /** The claim's words on the page. */
  claim: string;
  /** The other article's words, and its outlet. */
  words: string;
  outlet: string;
}

/** The links that stay hidden on this machine, the latest last. Changes reject where the storage refuses, and leave what was there. */
export interface HiddenLinkStore {
  read(): Promise<HiddenLink[]>;
  hide(link: HiddenLink): Promise<void>;
  /** Brings a link back, by its key. */
  restore(key: string): Promise<void>;
  /** Takes over what an export holds, whatever that is. */
  replace(exported: unknown): Promise<void>;
  /** Tells each change, from whichever context it came; returns the undo. */
  subscribe(listener: (links: HiddenLink[]) => void): () => void;
}

const KEY = 'hiddenLinks';
/** Guess: far more than anybody hides by hand; a page that hides without end pushes out no link of the reader's. */
const MAX_LINKS = 2_000;
/** Enough to know a quote again in a list. */
const MAX_CHARS = 300;

/** Reads what is stored or exported as hidden links: what is not as it should be is left out. */
export function parseHiddenLinks(stored: unknown): HiddenLink[] {
  const links = new Map<string, HiddenLink>();
  for (const one of Array.isArray(stored) ? stored : []) {
    const { key, claim, words, outlet } = (one ?? {}) as { [K in keyof HiddenLink]?: unknown };
    if (typeof key !== 'string' || !/^[0-9a-f]{32}$/.test(key)) continue;
    links.set(key, { key, claim: cut(claim), words: cut(words), outlet: cut(outlet) });
  }
  return [...links.values()].slice(0, MAX_LINKS);
}

export function createHiddenLinks(storage: SettingsStorage): HiddenLinkStore {
  let queue: Promise<unknown> = Promise.resolve();
  const read = async () => parseHiddenLinks((await storage.read(KEY))[KEY]);
  const change = (edit: (links: HiddenLink[]) => HiddenLink[]): Promise<void> => {
    const next = queue.then(async () => storage.write({ [KEY]: parseHiddenLinks(edit(await read())) }));
    queue = next.catch(() => undefined); // a refused write must not stop the ones after it
    return next;
  };
  return {
    read,
    hide: (link) => change((links) => [...links.filter(({ key }) => key !== link.key), link]),
    restore: (key) => change((links) => links.filter((link) => link.key !== key)),
    replace: (exported) => change(() => parseHiddenLinks(exported)),
    subscribe: (listener) =>
      storage.subscribe((keys) => {
        if (keys.includes(KEY)) void read().then(listener);
      }),
  };
}

function cut(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, MAX_CHARS) : '';
}
