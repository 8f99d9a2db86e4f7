import { openDB } from 'idb';
import { afterEach, expect, it, vi } from 'vitest';
import { openDatabase } from '../../src/library/database.ts';
import { LibraryFault } from '../../src/library/library-fault.ts';
import { MIGRATIONS } from '../../src/library/migrations/migrations.ts';
import { makeName } from './articles.ts';

afterEach(() => vi.useRealTimers());

it('opens at the last version of the schema, made anew where there was nothing', async () => {
  const name = makeName();
  const database = await openDatabase(name, () => {});
  expect(database.version).toBe(MIGRATIONS.length);
  await database.put('articles', [1, 2], 3);
  database.close();
  const again = await openDatabase(name, () => {});
  expect(await again.get('articles', 3)).toEqual([1, 2]);
  again.close();
});

it('makes way for a newer version and says that it is closed', async () => {
  const name = makeName();
  const onClosed = vi.fn();
  const database = await openDatabase(name, onClosed);
  const newer = await openDB(name, MIGRATIONS.length + 1);
  expect(onClosed).toHaveBeenCalledOnce();
  expect(() => database.transaction('articles')).toThrow();
  newer.close();
});

it('refuses what a newer version has made, and leaves it there', async () => {
  const name = makeName();
  const newer = await openDB(name, MIGRATIONS.length + 1, { upgrade: (made) => void made.createObjectStore('later') });
  newer.close();
  await expect(openDatabase(name, () => {})).rejects.toMatchObject({ name: 'VersionError' });
  const after = await openDB(name);
  expect([...after.objectStoreNames]).toEqual(['later']);
  after.close();
});

it('gives up after a while where another context holds an older version and does not close it', async () => {
  const name = makeName();
  const holder = await openDB(name, 1, { upgrade: (made) => MIGRATIONS[0]?.(made as never, undefined as never) });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const opening = openDatabase(name, () => {}).catch((error) => error);
  await vi.waitFor(async () => {
    await vi.advanceTimersByTimeAsync(5_000);
    const fault = await Promise.race([opening, 'waiting']);
    expect(fault).toBeInstanceOf(LibraryFault);
    expect(fault.code).toBe('unavailable');
  });
  vi.useRealTimers();
  holder.close();
  const later = await openDatabase(name, () => {});
  expect(later.version).toBe(MIGRATIONS.length);
  later.close();
});
