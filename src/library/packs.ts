import { type ArticleRecord, parsePack } from '../core/index.ts';
import { storeArticle } from './article-entry.ts';
import { makePackKey, rangeOfPack } from './article-key.ts';
import type { LibraryDatabase, PackEntry, Place, Tally } from './database.ts';
import { dropArticles } from './drop-articles.ts';
import type { LibraryPack } from './library.ts';
import { LibraryFault } from './library-fault.ts';
import { isLockFree, withLock } from './locks.ts';
import { putArticles } from './put-articles.ts';
import { countOutlets, putQuietTally, putTally, readTally } from './tally.ts';
import { type AnyTransaction, change, look, type Transaction } from './transact.ts';
import { listFinders, tidyAfter } from './write-articles.ts';

/** Articles written in one transaction: well under a second's work, so that a page's look-up never waits long. */
const BATCH = 100;

export interface PackOptions {
  /** In ms since 1970. */
  added: number;
  onProgress?: ((done: number, total: number) => void) | undefined;
}

export function listPacks(database: LibraryDatabase): Promise<LibraryPack[]> {
  return look(database, async (transaction) => (await listWholePacks(transaction)).map(describePack));
}

/** The packs that are all there; whatever belongs to another is not to be seen. */
export async function listWholePacks(transaction: AnyTransaction): Promise<PackEntry[]> {
  return (await transaction.objectStore('packs').getAll()).filter(({ state }) => state === 'whole');
}

function describePack({ number, state: _, lock: __, added, outlets: ___, ...description }: PackEntry): LibraryPack {
  return { ...description, id: String(number), addedAt: new Date(added).toISOString() };
}

/**
 * Adds a pack. Its articles come in batches and are seen by nobody until the last step, which shows the pack and removes
 * the one of the same name. Where this context dies on the way, `cleanPacks` removes what has come.
 */
export async function addPack(
  database: LibraryDatabase,
  json: string,
  { added, onProgress = () => {} }: PackOptions,
): Promise<LibraryPack> {
  const result = parsePack(json);
  if (!result.ok) throw new LibraryFault('bad-input', `${result.fault.place} ${result.fault.reason}`.trim());
  const { articles, ...description } = result.pack;
  const lock = `second-source-pack-${crypto.randomUUID()}`;
  const entry = { ...description, state: 'coming' as const, lock, added, outlets: countOutlets(articles) };
  return withLock(lock, async () => {
    const number = await change(
      database,
      (transaction) => transaction.objectStore('packs').add(entry as PackEntry), // the database gives it its number
    );
    try {
      for (let at = 0; at < articles.length; at += BATCH) {
        await writeBatch(database, articles.slice(at, at + BATCH), { number, at, added });
        onProgress(Math.min(at + BATCH, articles.length), articles.length);
      }
      return describePack(await showPack(database, { ...entry, number }));
    } catch (error) {
      await dropPack(database, number).catch(() => undefined); // `cleanPacks` will, and the first error says more
      throw error;
    }
  });
}

async function writeBatch(
  database: LibraryDatabase,
  articles: readonly ArticleRecord[],
  { number, at, added }: { number: number; at: number; added: number },
): Promise<void> {
  const prepared = articles.map((record, i) => ({
    ...storeArticle(record, { key: makePackKey(number, at + i), arrival: 'pack', saved: added }),
    ...listFinders(record),
  }));
  await change(database, async (transaction) => {
    await requirePack(transaction, number);
    const tally = await readTally(transaction);
    await putArticles(transaction, tally, prepared);
    await putQuietTally(transaction, tally); // nobody sees them yet
  });
  await tidyAfter(database, prepared);
}

/** The step that makes a pack visible; the one of the same name goes in it. */
function showPack(database: LibraryDatabase, entry: PackEntry): Promise<PackEntry> {
  return change(database, async (transaction) => {
    await requirePack(transaction, entry.number);
    const twins = (await listWholePacks(transaction)).filter(({ name }) => name === entry.name);
    const tally = await readTally(transaction);
    for (const { number } of twins) await dropPackIn(transaction, tally, number);
    const shown: PackEntry = { ...entry, state: 'whole' };
    await transaction.objectStore('packs').put(shown);
    await putTally(transaction, tally);
    return shown;
  });
}

/** Another context may have removed it meanwhile. */
async function requirePack(transaction: AnyTransaction, number: number): Promise<void> {
  if (!(await transaction.objectStore('packs').get(number)))
    throw new LibraryFault('unavailable', 'the pack was removed while it came in');
}

/** Removes a pack whole, in one step. */
export async function dropPack(database: LibraryDatabase, number: number): Promise<void> {
  await change(database, async (transaction) => {
    const tally = await readTally(transaction);
    await dropPackIn(transaction, tally, number);
    await putTally(transaction, tally);
  });
  await tidyAfter(database, []);
}

async function dropPackIn(transaction: Transaction<'readwrite'>, tally: Tally, number: number): Promise<void> {
  const [range, store] = [rangeOfPack(number), transaction.objectStore('articles')];
  const [keys, places] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
  const placed = keys.map((key, i) => ({ key, place: places[i] as Place }));
  await Promise.all([
    transaction.objectStore('packs').delete(number),
    dropArticles(transaction, tally, placed),
    ...(['first-articles', 'first-claims'] as const).map((name) => transaction.objectStore(name).delete(range)),
  ]);
}

/** Removes what is left of packs whose import died: those that nobody brings in any more. */
export async function cleanPacks(database: LibraryDatabase): Promise<void> {
  const coming = (await database.getAll('packs')).filter(({ state }) => state === 'coming');
  for (const { number, lock } of coming) if (await isLockFree(lock)) await dropPack(database, number);
}
