import { formatPack } from '../../core/index.ts';
import type { Connection } from '../connection.ts';
import { addPack } from '../packs.ts';
import { prepareArticle, writeArticles } from '../write-articles.ts';
import { type BackupArticle, badLine, parseBackupLine } from './backup-line.ts';
import { readLines } from './read-lines.ts';

/** Articles whose claims are read, and which are written, at a time: about a tenth of a second's work. */
const BATCH = 25;
/** Checking a file takes about so much of the time that restoring it takes. Measured. */
const CHECKING_SHARE = 0.1;

/**
 * Puts an exported file back, beside what is there. All of the file is checked before any of it is written; then articles
 * go in in batches, each to the place that it has anyway, so that after a stop on the way the file can be restored again.
 * Gives the settings of the file.
 */
export async function restoreLibrary(
  { use }: Connection,
  file: Blob,
  onProgress: (share: number) => void = () => {},
): Promise<unknown> {
  const settings = await checkFile(file, (share) => onProgress(share * CHECKING_SHARE));
  let batch: BackupArticle[] = [];
  const flush = async () => {
    const entries = batch.map(({ arrival, savedAt, ...article }) => ({ article, arrival, saved: Date.parse(savedAt) }));
    batch = [];
    const prepared = await Promise.all(entries.map(prepareArticle));
    if (prepared.length > 0) await use((database) => writeArticles(database, prepared));
  };
  let at = 0;
  for await (const { line, share } of readLines(file)) {
    const found = parseBackupLine(line, ++at);
    if (found.kind === 'article' && batch.push(found.article) === BATCH) await flush();
    if (found.kind === 'pack') {
      const added = Date.parse(found.addedAt);
      await use((database) => addPack(database, formatPack(found.pack), { added }));
    }
    onProgress(CHECKING_SHARE + share * (1 - CHECKING_SHARE));
  }
  await flush();
  return settings;
}

/** Reads the whole file and writes nothing. Throws a `LibraryFault` at the first line that is not as it should be. */
async function checkFile(file: Blob, onProgress: (share: number) => void): Promise<unknown> {
  const counted = { article: 0, pack: 0 };
  let [at, isEnded]: [number, boolean] = [0, false];
  let settings: unknown;
  for await (const { line, share } of readLines(file)) {
    const found = parseBackupLine(line, ++at);
    if (isEnded) throw badLine(at, 'comes after the end');
    if (found.kind === 'settings') settings = found.settings;
    if (found.kind === 'article' || found.kind === 'pack') counted[found.kind]++;
    if (found.kind === 'end') {
      isEnded = true;
      if (found.articles !== counted.article || found.packs !== counted.pack)
        throw badLine(at, `the file should hold ${found.articles} articles and ${found.packs} packs, and does not`);
    }
    onProgress(share);
  }
  if (!isEnded) throw badLine(at + 1, 'the file ends too early: it was cut short');
  return settings;
}
