import { afterEach, expect, it } from 'vitest';
import { exportLibrary } from '../../../src/library/backup/export-library.ts';
import { createConnection } from '../../../src/library/connection.ts';
import { createLibrary } from '../../../src/library/create-library.ts';
import type { Library } from '../../../src/library/library.ts';
import { makeArticle, makeName, makeOtherArticle } from '../articles.ts';
import { packOf } from '../packs-of.ts';

const open: { close(): void }[] = [];
afterEach(() => {
  for (const one of open.splice(0)) one.close();
});

function openAll(): { library: Library; lines: (settings: unknown) => AsyncGenerator<string> } {
  const name = makeName();
  const [library, connection] = [createLibrary(name), createConnection(name)];
  open.push(library, connection);
  return { library, lines: (settings) => exportLibrary(connection, settings) };
}

async function read(chunks: AsyncIterable<string>): Promise<Record<string, unknown>[]> {
  let file = '';
  for await (const chunk of chunks) file += chunk;
  expect(file.endsWith('\n')).toBe(true);
  return file
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

it('says first what it is and last how much it held, of an empty library too', async () => {
  expect(await read(openAll().lines({ enabled: true }))).toEqual([
    { format: 'second-source-library', version: 1 },
    { settings: { enabled: true } },
    { end: { articles: 0, packs: 0 } },
  ]);
});

it('gives each article with its text and how it came, and each pack as it came', async () => {
  const { library, lines } = openAll();
  await library.save([makeOtherArticle(1, { origin: 'AFP' })], 'remembered');
  const pack = await library.addPack(packOf('Sample'));
  const [, , article, given, end] = await read(lines(null));
  expect(article).toEqual({
    article: {
      ...makeOtherArticle(1, { origin: 'AFP' }),
      language: 'en',
      arrival: 'remembered',
      savedAt: expect.stringMatching(/^20/),
    },
  });
  const { articles } = JSON.parse(packOf('Sample'));
  const { outlet, url, claims } = articles[0];
  expect(given).toMatchObject({ pack: { name: 'Sample' }, addedAt: pack.addedAt });
  const kept = (given as { pack: { articles: unknown[] } }).pack.articles;
  expect(kept).toHaveLength(articles.length);
  expect(kept[0]).toMatchObject({ outlet, url, claims });
  expect(end).toEqual({ end: { articles: 1, packs: 1 } });
});

it('leaves out what is removed while it runs, and counts what it gave', async () => {
  const { library, lines } = openAll();
  const ids = await library.save(
    Array.from({ length: 120 }, (_, n) => makeArticle(n)),
    'imported',
  );
  let file = '';
  for await (const chunk of lines(null)) {
    file += chunk;
    if (file.includes('"article"')) await library.remove(ids);
  }
  const given = file.match(/^\{"article"/gm) ?? [];
  expect(given).toHaveLength(50); // one batch was read already
  expect(file).toContain(`{"end":{"articles":${given.length},"packs":0}}`);
});
