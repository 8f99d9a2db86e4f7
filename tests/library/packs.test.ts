import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { analyze } from '../../src/core/index.ts';
import { storeArticle } from '../../src/library/article-entry.ts';
import { makePackKey } from '../../src/library/article-key.ts';
import { createLibrary } from '../../src/library/create-library.ts';
import { openDatabase, type PackEntry } from '../../src/library/database.ts';
import type { Library } from '../../src/library/library.ts';
import { putArticles } from '../../src/library/put-articles.ts';
import { putQuietTally, readTally } from '../../src/library/tally.ts';
import { change } from '../../src/library/transact.ts';
import { listFinders } from '../../src/library/write-articles.ts';
import { makeArticle, makeName, makeOtherArticle } from './articles.ts';
import { dump } from './backup/backup.ts';
import { packOf } from './packs-of.ts';

const ALL = { words: '', sort: 'title', descending: false } as const;

/** What a reader of the library would take it to hold: addresses by pack. */
type Model = { own: Map<string, string>; packs: Map<string, number> };

type Step =
  | { kind: 'save'; article: number; title: string }
  | { kind: 'remove'; article: number }
  | { kind: 'correct'; article: number; to: number }
  | { kind: 'addPack'; pack: number; size: number }
  | { kind: 'removePack'; pack: number };

const article = fc.nat({ max: 4 });
const pack = fc.nat({ max: 1 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant('save' as const),
    article,
    title: fc.constantFrom('Flood', 'Budget'),
  }),
  fc.record({ kind: fc.constant('remove' as const), article }),
  fc.record({ kind: fc.constant('correct' as const), article, to: article }),
  fc.record({
    kind: fc.constant('addPack' as const),
    pack,
    size: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({ kind: fc.constant('removePack' as const), pack }),
);

const urlOf = (n: number) => makeArticle(n).url;

async function take(library: Library, one: Step, model: Model): Promise<void> {
  switch (one.kind) {
    case 'save':
      model.own.set(urlOf(one.article), one.title);
      await library.save([makeArticle(one.article, { title: one.title })], 'saved');
      return;
    case 'remove': {
      const found = await library.findByURL(urlOf(one.article));
      model.own.delete(urlOf(one.article));
      await library.remove(found ? [found.id] : []);
      return;
    }
    case 'correct': {
      const found = await library.findByURL(urlOf(one.article));
      if (!found) return;
      model.own.delete(urlOf(one.article));
      model.own.set(urlOf(one.to), 'Corrected');
      await library.correct(found.id, makeArticle(one.to, { title: 'Corrected' }));
      return;
    }
    case 'addPack': {
      model.packs.set(`pack ${one.pack}`, one.size);
      const articles = Array.from({ length: one.size }, (_, n) => makeOtherArticle(n));
      await library.addPack(packOf(`pack ${one.pack}`, articles));
      return;
    }
    case 'removePack': {
      const found = (await library.listPacks()).find(({ name }) => name === `pack ${one.pack}`);
      model.packs.delete(`pack ${one.pack}`);
      if (found) await library.removePack(found.id);
    }
  }
}

async function expectModel(library: Library, { own, packs }: Model): Promise<void> {
  const rows = await library.list(ALL, 0, 1000);
  const ownRows = rows.filter(({ arrival }) => arrival !== 'pack').map(({ url, title }) => [url, title]);
  expect(ownRows.sort()).toEqual([...own].sort());
  const total = [...packs.values()].reduce((sum, size) => sum + size, own.size);
  expect(rows).toHaveLength(total);
  expect((await library.corpus.measureCoverage()).articles).toBe(total);
  const byOutlet = (await library.listOutlets()).reduce((sum, outlet) => sum + outlet.articles, 0);
  expect(byOutlet).toBe(total);
  expect(await library.count({ ...ALL, words: 'osterby' })).toBe(total - own.size);
}

it('is after any steps of two contexts what they should come to', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.boolean(), step), { maxLength: 14 }), async (steps) => {
      const name = makeName();
      const contexts = [createLibrary(name), createLibrary(name)];
      const model: Model = { own: new Map(), packs: new Map() };
      for (const [isFirst, one] of steps) await take(contexts[isFirst ? 0 : 1] as Library, one, model);
      for (const library of contexts) await expectModel(library, model);
      for (const library of contexts) library.close();
    }),
    { numRuns: 30 },
  );
}, 60_000);

it('leaves a pack as it was when another one came and went', async () => {
  const name = makeName();
  const library = createLibrary(name);
  await library.addPack(packOf('A'));
  const before = await dump(name);
  const { id } = await library.addPack(packOf('B', [makeArticle(1), makeOtherArticle(2)]));
  await library.removePack(id);
  expect(await dump(name)).toEqual(before);
  library.close();
});

it('shows nothing of a pack whose import died, and cleans it up when it is next opened', async () => {
  const name = makeName();
  const library = createLibrary(name);
  await library.addPack(packOf('A', [makeArticle(1)]));
  const database = await openDatabase(name, () => {});
  const [whole] = await database.getAll('packs');
  const number = await database.add('packs', {
    ...(whole as PackEntry),
    ...{ number: 7, name: 'Dead', state: 'coming', lock: 'nobody' },
  });
  const record = analyze({ ...makeArticle(2), id: '' });
  await change(database, async (transaction) => {
    const tally = await readTally(transaction);
    const coming = { key: makePackKey(7, 0), arrival: 'pack', saved: 0 } as const;
    await putArticles(transaction, tally, [{ ...storeArticle(record, coming), ...listFinders(record) }]);
    await putQuietTally(transaction, tally);
  });
  expect(number).toBe(7);
  expect(await library.count(ALL)).toBe(1);
  expect(await library.listPacks()).toHaveLength(1);
  expect((await library.corpus.measureCoverage()).articles).toBe(1);
  const next = createLibrary(name);
  await next.listPacks();
  await vi.waitFor(async () => {
    expect([await database.count('packs'), await database.count('articles')]).toEqual([1, 1]);
  });
  for (const one of [database, library, next]) one.close();
});
