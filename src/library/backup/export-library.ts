import { rangeOfPack } from '../article-key.ts';
import type { Connection } from '../connection.ts';
import type { LibraryDatabase, PackEntry } from '../database.ts';
import { readRecords } from '../make-pack.ts';
import { moveFirstArticles } from '../migrations/move-first-articles.ts';
import { listWholePacks } from '../packs.ts';
import { findArticles } from '../read-articles.ts';
import { look } from '../transact.ts';
import { BACKUP_FORMAT, BACKUP_VERSION } from './backup-line.ts';

/** Articles read at a time: so few that they need little memory, so many that reading them is fast. */
const BATCH = 50;

/** Everything, line by line. Articles that are removed while it runs are left out or in, each wholly. */
export async function* exportLibrary({ use }: Connection, settings: unknown): AsyncGenerator<string> {
  await use((database) => moveFirstArticles(database, () => {}, true));
  const packs = await use((database) => look(database, listWholePacks));
  const keys = await use((database) => database.getAllKeys('articles', IDBKeyRange.lowerBound(0)));
  let articles = 0;
  yield asLine({ format: BACKUP_FORMAT, version: BACKUP_VERSION });
  yield asLine({ settings });
  for (let at = 0; at < keys.length; at += BATCH) {
    const batch = await use((database) => findArticles(database, keys.slice(at, at + BATCH)));
    articles += batch.length;
    yield batch.map(({ id: _, ...article }) => asLine({ article })).join('');
  }
  for (const pack of packs) yield await use((database) => readPack(database, pack));
  yield asLine({ end: { articles, packs: packs.length } });
}

const asLine = (value: unknown): string => `${JSON.stringify(value)}\n`;

async function readPack(
  database: LibraryDatabase,
  { number, state: _, lock: __, added, outlets: ___, ...head }: PackEntry,
): Promise<string> {
  const records = await readRecords(database, await database.getAllKeys('articles', rangeOfPack(number)));
  const articles = records.reverse();
  return asLine({ pack: { ...head, articles }, addedAt: new Date(added).toISOString() });
}
