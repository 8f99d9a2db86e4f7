import { keyOfId } from './article-key.ts';
import { exportLibrary } from './backup/export-library.ts';
import { restoreLibrary } from './backup/restore-library.ts';
import { createChanges } from './changes.ts';
import { createConnection } from './connection.ts';
import { DATABASE_NAME, type LibraryDatabase } from './database.ts';
import type { Library } from './library.ts';
import { createLibraryCorpus } from './library-corpus.ts';
import { createListing } from './list-articles.ts';
import { makePack } from './make-pack.ts';
import { moveFirstArticles } from './migrations/move-first-articles.ts';
import { createOwnArticles } from './own-articles.ts';
import { addPack, cleanPacks, dropPack, listPacks } from './packs.ts';
import { toLibraryFault } from './to-library-fault.ts';

/** Opens the reader's library; the database is opened when something is first asked. Tests name one of their own. */
export function createLibrary(name = DATABASE_NAME): Library {
  const changes = createChanges(name);
  const connection = createConnection(name, async (database) => {
    await cleanPacks(database);
    await moveFirstArticles(database, changes.announce);
  });
  const write = async <T>(task: (database: LibraryDatabase) => Promise<T>): Promise<T> => {
    const result = await connection.use(task);
    changes.announce();
    return result;
  };
  return {
    corpus: createLibraryCorpus(connection),
    open: () => connection.use(async () => {}),
    ...createListing(connection),
    ...createOwnArticles(connection, write),
    addPack: (json, onProgress) => write((database) => addPack(database, json, { added: Date.now(), onProgress })),
    listPacks: () => connection.use(listPacks),
    removePack: (id) => write((database) => dropPack(database, Number(id))),
    makePack: (ids, name) => {
      const keys = ids.map(keyOfId).filter((key) => key !== null);
      return connection.use((database) => makePack(database, keys, { name, created: today() }));
    },
    exportAll: (settings) => exportLibrary(connection, settings),
    async restoreAll(file, onProgress) {
      try {
        return await restoreLibrary(connection, file, onProgress);
      } catch (error) {
        throw toLibraryFault(error); // the file itself may have become unreadable
      } finally {
        changes.announce();
      }
    },
    measureStorage,
    watch: changes.watch,
    close() {
      connection.close();
      changes.close();
    },
  };
}

const today = (): string => new Date().toISOString().slice(0, 10);

async function measureStorage(): Promise<{ used: number; quota: number }> {
  const { usage = 0, quota = 0 } = (await globalThis.navigator?.storage?.estimate()) ?? {};
  return { used: usage, quota };
}
