import { openDB } from 'idb';
import { splitParts } from '../../../src/library/bundles/bundle.ts';
import { createLibrary } from '../../../src/library/create-library.ts';
import type { Library } from '../../../src/library/library.ts';

/** The file as the library page puts it together. */
export async function collect(lines: AsyncIterable<string>): Promise<Blob> {
  const parts: string[] = [];
  for await (const line of lines) parts.push(line);
  return new Blob(parts);
}

/** All that a library holds as its owner sees it, and how much there is of it in each store. */
export async function dump(name: string): Promise<Record<string, unknown>> {
  const library = createLibrary(name);
  const seen = await readAll(library);
  library.close();
  return { ...seen, stored: await countStored(name) };
}

async function readAll(library: Library) {
  const file = await (await collect(library.exportAll({}))).text();
  const rows = await library.list({ words: '', sort: 'title', descending: false }, 0, 10_000);
  return {
    file: file.split('\n').sort(),
    rows: rows.map(({ id: _, ...row }) => JSON.stringify(row)).sort(),
    outlets: await library.listOutlets(),
    coverage: await library.corpus.measureCoverage(),
  };
}

/** Articles, parts of bundles, seats that are taken. */
export async function countStored(name: string): Promise<Record<string, number>> {
  const database = await openDB(name);
  const [articles, bundles, texts, roll] = await Promise.all([
    database.count('articles'),
    database.getAll('bundles'),
    database.getAll('texts'),
    database.getAll('roll'),
  ]);
  database.close();
  const countParts = (all: Uint8Array[]) => all.reduce((sum, bundle) => sum + splitParts(bundle).size, 0);
  const seats = roll.flatMap(({ keys }) => [...keys]).filter((key) => key !== 0);
  return { articles, parts: countParts(bundles), texts: countParts(texts), seats: seats.length };
}
