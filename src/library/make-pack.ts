import { type ArticleRecord, createPack, formatPack } from '../core/index.ts';
import { readRecord } from './article-entry.ts';
import type { LibraryDatabase } from './database.ts';
import { findHeads } from './drop-articles.ts';
import { LibraryFault } from './library-fault.ts';
import { look } from './transact.ts';

/** The file of a pack of the reader's own articles: what packs hold, never their text. */
export async function makePack(
  database: LibraryDatabase,
  keys: readonly number[],
  { name, created }: { name: string; created: string },
): Promise<string> {
  const result = createPack({ name, created }, await readRecords(database, keys));
  if (!result.ok) throw new LibraryFault('bad-input', `${result.fault.place} ${result.fault.reason}`.trim());
  return formatPack(result.pack);
}

/** Records of articles that are there; of a moment. */
export function readRecords(database: LibraryDatabase, keys: readonly number[]): Promise<ArticleRecord[]> {
  return look(database, async (transaction) => {
    const heads = await findHeads(transaction, keys);
    return heads.map(({ head, part }) => readRecord(part, head));
  });
}
