import { openDB } from 'idb';

/** The file as the library page puts it together. */
export async function collect(lines: AsyncIterable<string>): Promise<Blob> {
  const parts: string[] = [];
  for await (const line of lines) parts.push(line);
  return new Blob(parts);
}

/** All that a database holds. */
export async function dump(name: string): Promise<Record<string, unknown>> {
  const database = await openDB(name);
  const stores = [...database.objectStoreNames].filter((store) => store !== 'tally');
  const all = await Promise.all(stores.map(async (store) => [store, await readStore(store)] as const));
  const tally = await database.get('tally', 'own');
  database.close();
  return { ...Object.fromEntries(all), tally: { articles: tally?.articles, outlets: sorted(tally?.outlets) } };

  async function readStore(store: string) {
    const values = await database.getAll(store);
    return [await database.getAllKeys(store), values.map(({ lock: _, ...rest }) => rest)];
  }
}

const sorted = (counts: Map<string, number> = new Map()) => [...counts].sort();
