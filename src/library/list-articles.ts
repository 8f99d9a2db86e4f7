import { readRow } from './article-entry.ts';
import { idOfKey } from './article-key.ts';
import type { Connection } from './connection.ts';
import type { LibraryDatabase } from './database.ts';
import { findHeads } from './drop-articles.ts';
import { findKeys } from './find-keys.ts';
import { findInTexts } from './find-texts.ts';
import { listWords } from './find-words.ts';
import type { ArticleRow, Library, ListQuery, Searching } from './library.ts';
import { countAllOutlets } from './measure-library.ts';
import { listWholePacks } from './packs.ts';
import { type SharedSearch, shareSearch } from './share-search.ts';
import { readTally } from './tally.ts';
import { look, type Transaction } from './transact.ts';

/** So many queries' answers are kept, for the lists that are on a screen. */
const MAX_KEPT = 4;

type Listing = Pick<Library, 'count' | 'list' | 'listIds' | 'listOutlets'>;

/** Lists: a query's keys are found once and kept until the library changes, so that every stretch of them is cheap. */
export function createListing(connection: Connection): Listing {
  const kept = new Map<string, { changes: number; search: SharedSearch<number[]> }>();
  const begin = (query: ListQuery) =>
    shareSearch((searching) =>
      connection.use(async (database) => {
        const texts = query.inTexts ? await findInTexts(database, listWords(query.words), searching) : undefined;
        return look(database, (transaction) => findKeys(transaction, query, texts));
      }),
    );
  const findKept = async (query: ListQuery, searching?: Searching): Promise<number[]> => {
    const name = JSON.stringify(query);
    const { changes } = await connection.use((database) => look(database, readTally));
    searching?.signal.throwIfAborted();
    const known = kept.get(name);
    if (known?.changes === changes && !known.search.isGivenUp()) return known.search.join(searching);
    kept.delete(name);
    const entry = { changes, search: begin(query) };
    kept.set(name, entry);
    for (const old of [...kept.keys()].slice(0, -MAX_KEPT)) kept.delete(old);
    const keys = entry.search.join(searching);
    keys.catch(() => kept.get(name) === entry && kept.delete(name)); // it is told to who asked; the next one tries anew
    return keys;
  };
  return {
    count: async (query, searching) => (await findKept(query, searching)).length,
    listIds: async (query) => (await findKept(query)).filter((key) => key > 0).map(idOfKey),
    async list(query, offset, limit) {
      const keys = (await findKept(query)).slice(offset, offset + limit);
      return connection.use((database) => look(database, (transaction) => readRows(transaction, keys)));
    },
    listOutlets: () => connection.use(listOutlets),
  };
}

/** Those that are still there. */
async function readRows(transaction: Transaction<'readonly'>, keys: readonly number[]): Promise<ArticleRow[]> {
  return (await findHeads(transaction, keys)).map(({ head }) => readRow(head));
}

function listOutlets(database: LibraryDatabase): Promise<{ outlet: string; articles: number }[]> {
  return look(database, async (transaction) => {
    const [tally, packs] = await Promise.all([readTally(transaction), listWholePacks(transaction)]);
    return [...countAllOutlets(tally, packs)]
      .map(([outlet, articles]) => ({ outlet, articles }))
      .sort((a, b) => a.outlet.localeCompare(b.outlet));
  });
}
