import { readHead } from '../../../src/library/article-entry.ts';
import { splitParts } from '../../../src/library/bundles/bundle.ts';
import { unpackText } from '../../../src/library/compact-claims.ts';
import type { Place, Tally } from '../../../src/library/database.ts';
import { readLists } from '../../../src/library/postings/posting-block.ts';
import { keyOfBlock, keyOfDirectory } from '../../../src/library/postings/segments.ts';
import { CHUNK_SEATS, type RollChunk } from '../../../src/library/roll/roll-chunk.ts';

/** The stores of a library as they are on disk: what the extension's own code would not show is seen here. */
export interface StoredLibrary {
  articles: [key: number, place: Place][];
  bundles: [number, number[]][];
  texts: [number, number[]][];
  postings: [number, number[]][];
  roll: [number, { keys: number[]; bundles: number[] }][];
  tally: (Pick<Tally, 'articles' | 'segments' | 'seats'> & { outlets: [string, number][] }) | null;
}

/** Runs in a page of the extension. */
export async function readStores(): Promise<StoredLibrary> {
  const asPromise = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await asPromise(indexedDB.open('second-source'));
  const names = ['articles', 'bundles', 'texts', 'postings', 'roll', 'tally'];
  const transaction = database.transaction(names);
  const stores = names.map(async (name) => {
    const store = transaction.objectStore(name);
    const [keys, values] = await Promise.all([asPromise(store.getAllKeys()), asPromise(store.getAll())]);
    return keys.map((key, i) => [key, values[i]] as [number, never]);
  });
  const [articles, bundles, texts, postings, roll, tallies] = await Promise.all(stores);
  database.close();
  const asNumbers = (rows: [number, Uint8Array][] = []) =>
    rows.map(([key, bytes]): [number, number[]] => [key, [...bytes]]);
  const tally = (tallies as unknown as [string, Tally][])[0]?.[1];
  return {
    articles: articles ?? [],
    bundles: asNumbers(bundles),
    texts: asNumbers(texts),
    postings: asNumbers(postings),
    roll: ((roll ?? []) as unknown as [number, RollChunk][]).map(([at, chunk]) => [
      at,
      { keys: [...chunk.keys], bundles: [...chunk.bundles] },
    ]),
    tally: tally ? { ...tally, outlets: [...tally.outlets] } : null,
  };
}

/** All that does not fit together. An article's title and text end in the same version. */
export function findFaults(stored: StoredLibrary): string[] {
  if (!stored.tally) return stored.articles.length > 0 ? ['articles without a tally'] : [];
  const parts = readAllParts(stored.bundles);
  const texts = readAllParts(stored.texts);
  const found = new Set(stored.postings.flatMap(([key, bytes]) => (isDirectory(key) ? [] : listSeats(bytes))));
  const seats = new Map(stored.roll);
  const faults = stored.articles.flatMap(([key, [seat, bundle]]) => {
    const part = parts.get(`${bundle}/${seat}`);
    const text = texts.get(`${bundle}/${seat}`);
    if (!part || !text) return [`article ${key} has no part or no text`];
    const head = readHead(part);
    const version = head.title.split(' ').at(-1);
    const chunk = seats.get(Math.floor(seat / CHUNK_SEATS));
    return [
      ...(head.key === key ? [] : [`article ${key} is ${head.key}`]),
      ...(unpackText(text).endsWith(` ${version}.`) ? [] : [`${head.title} has another text`]),
      ...(chunk?.keys[seat % CHUNK_SEATS] === key ? [] : [`seat ${seat} is not of ${key}`]),
      ...(chunk?.bundles[seat % CHUNK_SEATS] === bundle ? [] : [`seat ${seat} is not in bundle ${bundle}`]),
      ...(found.has(seat) ? [] : [`nothing finds seat ${seat}`]),
    ];
  });
  return [...faults, ...compareCounts(stored, parts.size, texts.size)];
}

function compareCounts({ articles, roll, postings, tally }: StoredLibrary, parts: number, texts: number): string[] {
  const taken = roll.flatMap(([, { keys }]) => keys).filter((key) => key !== 0).length;
  const byOutlet = (tally?.outlets ?? []).reduce((sum, [, count]) => sum + count, 0);
  const counts = { parts, texts, taken, byOutlet, counted: tally?.articles ?? 0 };
  const blocks = new Set(postings.map(([key]) => key));
  const missing = (tally?.segments ?? []).flatMap(({ id, blocks: count }) =>
    Array.from({ length: count }, (_, at) => keyOfBlock(id, at)).filter((key) => !blocks.has(key)),
  );
  return [
    ...Object.entries(counts).flatMap(([name, count]) =>
      count === articles.length ? [] : [`${articles.length} articles, ${count} ${name}`],
    ),
    ...missing.map((key) => `block ${key} is missing`),
  ];
}

function readAllParts(bundles: StoredLibrary['bundles']): Map<string, Uint8Array> {
  return new Map(
    bundles.flatMap(([bundle, bytes]) =>
      [...splitParts(Uint8Array.from(bytes))].map(([seat, part]): [string, Uint8Array] => [`${bundle}/${seat}`, part]),
    ),
  );
}

const isDirectory = (key: number): boolean => keyOfDirectory(Math.floor(key / keyOfDirectory(1))) === key;
const listSeats = (bytes: number[]): number[] => [...readLists(Uint8Array.from(bytes))].flatMap(({ seats }) => seats);
