import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { ArticleRecord, Pack } from '../core/index.ts';
import type { Arrival } from './library.ts';
import { LibraryFault } from './library-fault.ts';
import { MIGRATIONS } from './migrations/migrations.ts';

/** What a list of articles needs, and what comparing stories needs: small, since many are read for one page. */
export interface ArticleEntry
  extends Pick<ArticleRecord, 'outlet' | 'origin' | 'url' | 'published' | 'title' | 'language'> {
  /** See `article-key.ts`. */
  key: number;
  arrival: Arrival | 'pack';
  /** When it came, in ms since 1970. */
  saved: number;
  /** Its date in ms since 1970; NO_TIME where it is not known. */
  time: number;
  /** What lists sort titles by. */
  titleKey: string;
  figures: number;
  quotes: number;
  /** Key terms with their weights, as JSON. */
  terms: string;
  /** See `postings.ts`. */
  postings: number[];
}

export interface PackEntry extends Omit<Pack, 'articles'> {
  number: number;
  /** Only the articles of whole packs are there for anybody. */
  state: 'coming' | 'whole';
  /** Held, as a Web Lock, by the context that brings the pack in. */
  lock: string;
  added: number;
  outlets: Map<string, number>;
}

/** What the reader's own articles come to; it changes in the same step as they do. */
export interface Tally {
  /** Counts every visible change of the library, packs too: what was read at the same count still holds. */
  changes: number;
  articles: number;
  outlets: Map<string, number>;
}

export interface LibrarySchema extends DBSchema {
  articles: {
    key: number;
    value: ArticleEntry;
    indexes: { postings: number; time: number; saved: number; outlet: string; titleKey: string; arrival: string };
  };
  /** Claims and sketch of an article, packed. */
  claims: { key: number; value: Uint8Array };
  /** The article's words, packed: of the reader's own articles alone. */
  texts: { key: number; value: Uint8Array };
  packs: { key: number; value: PackEntry };
  tally: { key: string; value: Tally };
  /** Words that articles are found by: more may be there than are in use, never fewer. */
  vocabulary: { key: string; value: 0 };
}

export type LibraryDatabase = IDBPDatabase<LibrarySchema>;

/** Sorts before every date. */
export const NO_TIME = -8.64e15;

export const DATABASE_NAME = 'second-source';
/** Another context that holds an older version closes at once; one that does not is stuck. Guess. */
const BLOCKED_MS = 5_000;

/** Opens the database, made or migrated where that is due. Rejects with a `LibraryFault`; what is there stays as it is. */
export async function openDatabase(name: string, onClosed: () => void): Promise<LibraryDatabase> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const opening = openDB<LibrarySchema>(name, MIGRATIONS.length, {
    upgrade(database, oldVersion, _, transaction) {
      for (const migrate of MIGRATIONS.slice(oldVersion)) migrate(database, transaction);
    },
    blocking(_, __, event) {
      // Another context makes a newer version, or removes everything: it must not wait for us.
      (event.target as IDBDatabase).close();
      onClosed();
    },
    blocked: () => {
      timer = setTimeout(giveUp, BLOCKED_MS);
    },
    terminated: onClosed,
  });
  let giveUp = () => {};
  const stuck = new Promise<never>((_, reject) => {
    giveUp = () => {
      reject(new LibraryFault('unavailable', 'another page of the extension holds the library'));
      void opening.then((database) => database.close()).catch(() => undefined); // nobody waits for it any more
    };
  });
  try {
    return await Promise.race([opening, stuck]);
  } finally {
    clearTimeout(timer);
  }
}
