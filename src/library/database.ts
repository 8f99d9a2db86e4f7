import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Pack } from '../core/index.ts';
import { LibraryFault } from './library-fault.ts';
import type { FirstEntry } from './migrations/first-schema.ts';
import { MIGRATIONS } from './migrations/migrations.ts';
import type { ColumnChunk } from './roll/column-chunk.ts';
import type { RollChunk } from './roll/roll-chunk.ts';

/** Where an article is: its seat in the roll, and the bundle that holds it. */
export type Place = [seat: number, bundle: number];

export interface PackEntry extends Omit<Pack, 'articles'> {
  number: number;
  /** Only the articles of whole packs are there for anybody. */
  state: 'coming' | 'whole';
  /** Held, as a Web Lock, by the context that brings the pack in. */
  lock: string;
  added: number;
  outlets: Map<string, number>;
}

/** What the library comes to and how it is laid out; it changes in the same step as what it tells of. */
export interface Tally {
  /** Counts every visible change of the library, packs too: what was read at the same count still holds. */
  changes: number;
  /** The reader's own articles, and how many of each outlet. */
  articles: number;
  outlets: Map<string, number>;
  /** The next seat, and the next bundle; numbers are never used again. */
  seats: number;
  bundles: number;
  /** For each chunk of the roll the count of changes when it was last written. */
  roll: number[];
  /** Seats that were left since the postings were last merged as a whole. */
  left: number;
  /** The segments of the postings, oldest first; and the number of the next one. */
  segments: Segment[];
  nextSegment: number;
}

/** Postings of articles that lie side by side in the roll. Once there it is never changed; see `postings/segments.ts`. */
export interface Segment {
  id: number;
  /** How many articles. */
  seats: number;
  blocks: number;
}

export interface LibrarySchema extends DBSchema {
  /** Where the article of a key is; see `article-key.ts`. */
  articles: { key: number; value: Place };
  /** Who sits where, a chunk of seats a record: what a look-up needs of every article. */
  roll: { key: number; value: RollChunk };
  /** What lists sort and filter by, for the same seats. */
  columns: { key: number; value: ColumnChunk };
  /** What is known of some articles that came together: see `bundles/bundle.ts`. */
  bundles: { key: number; value: Uint8Array<ArrayBuffer> };
  /** The words of the reader's own articles, in bundles of the same numbers. */
  texts: { key: number; value: Uint8Array<ArrayBuffer> };
  /** Blocks of the segments of the postings. */
  postings: { key: number; value: Uint8Array<ArrayBuffer> };
  packs: { key: number; value: PackEntry };
  tally: { key: string; value: Tally };
  /** Words that articles are found by: more may be there than are in use, never fewer. */
  vocabulary: { key: string; value: 0 };
  /** What version 1 held, until it is moved; see `migrations/move-first-articles.ts`. */
  'first-articles': { key: number; value: FirstEntry };
  'first-claims': { key: number; value: Uint8Array };
  'first-texts': { key: number; value: Uint8Array };
}

export type LibraryDatabase = IDBPDatabase<LibrarySchema>;

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
