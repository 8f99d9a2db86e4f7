import { readArticle, readRecord } from '../article-entry.ts';
import { rangeOfPack } from '../article-key.ts';
import type { Connection } from '../connection.ts';
import type { LibraryDatabase, PackEntry } from '../database.ts';
import type { LibraryArticle } from '../library.ts';
import { listWholePacks } from '../packs.ts';
import { look } from '../transact.ts';
import { BACKUP_FORMAT, BACKUP_VERSION } from './backup-line.ts';

/** Articles read at a time: so few that they need little memory, so many that reading them is fast. */
const BATCH = 50;

/** Everything, line by line. Articles that are removed while it runs are left out or in, each wholly. */
export async function* exportLibrary({ use }: Connection, settings: unknown): AsyncGenerator<string> {
  const packs = await use((database) => look(database, listWholePacks));
  const keys = await use((database) => database.getAllKeys('articles', IDBKeyRange.lowerBound(0)));
  let articles = 0;
  yield asLine({ format: BACKUP_FORMAT, version: BACKUP_VERSION });
  yield asLine({ settings });
  for (let at = 0; at < keys.length; at += BATCH) {
    const batch = await use((database) => readBatch(database, keys.slice(at, at + BATCH)));
    articles += batch.length;
    yield batch.map(({ id: _, ...article }) => asLine({ article })).join('');
  }
  for (const pack of packs) yield await use((database) => readPack(database, pack));
  yield asLine({ end: { articles, packs: packs.length } });
}

const asLine = (value: unknown): string => `${JSON.stringify(value)}\n`;

function readBatch(database: LibraryDatabase, keys: readonly number[]): Promise<LibraryArticle[]> {
  return look(database, async (transaction) => {
    const read = keys.map(async (key) => {
      const [entry, text] = await Promise.all([
        transaction.objectStore('articles').get(key),
        transaction.objectStore('texts').get(key),
      ]);
      return entry && text ? readArticle(entry, text) : null;
    });
    return (await Promise.all(read)).filter((article) => article !== null);
  });
}

async function readPack(
  database: LibraryDatabase,
  { number, state: _, lock: __, added, outlets: ___, ...head }: PackEntry,
): Promise<string> {
  const [entries, claims] = await look(database, (transaction) =>
    Promise.all([
      transaction.objectStore('articles').getAll(rangeOfPack(number)),
      transaction.objectStore('claims').getAll(rangeOfPack(number)),
    ]),
  );
  const articles = entries.map((entry, i) => readRecord(entry, claims[i] as Uint8Array)).reverse();
  return asLine({ pack: { ...head, articles }, addedAt: new Date(added).toISOString() });
}
