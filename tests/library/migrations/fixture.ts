import { readFileSync } from 'node:fs';
import { type IDBPDatabase, openDB } from 'idb';
import { MIGRATIONS } from '../../../src/library/migrations/migrations.ts';

interface Fixture {
  version: number;
  stores: Record<string, { key: IDBValidKey; value: unknown }[]>;
}

/** What a released version of the extension wrote, kept as it was; see the README beside it. */
export function readFixture(version: number): Fixture {
  const file = new URL(`../../fixtures/library/schema-${version}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8'), (_, value) => {
    if (Array.isArray(value?.map)) return new Map(value.map);
    return typeof value?.bytes === 'string' ? new Uint8Array(Buffer.from(value.bytes, 'base64')) : value;
  });
}

/** A database as that version left it. */
export async function makeFirstDatabase(name: string, { version, stores } = readFixture(1)): Promise<void> {
  const database = (await openDB(name, version, {
    upgrade(made, _, __, transaction) {
      for (const migrate of MIGRATIONS.slice(0, version)) migrate(made as never, transaction as never);
    },
  })) as unknown as IDBPDatabase;
  for (const [store, rows] of Object.entries(stores))
    for (const { key, value } of rows) {
      const hasKey = database.transaction(store).store.keyPath !== null;
      await database.put(store, value, hasKey ? undefined : key);
    }
  database.close();
}
