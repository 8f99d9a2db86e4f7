import { expect, it } from 'vitest';
import { createLibrary } from '../../src/library/create-library.ts';
import { openDatabase } from '../../src/library/database.ts';
import { makeArticle, makeName } from './articles.ts';
import { packOf } from './packs-of.ts';

it('counts packs with the own articles, and a pack that is still coming nowhere', async () => {
  const name = makeName();
  const library = createLibrary(name);
  expect(await library.corpus.measureCoverage()).toEqual({ articles: 0, outlets: 0, from: '', to: '' });
  await library.save([makeArticle(1), makeArticle(2, { published: '', outlet: '' })], 'saved');
  const pack = packOf('A', [makeArticle(3, { published: '1969-07-21' }), makeArticle(1, { published: '2030-01-01' })]);
  const { id } = await library.addPack(pack);
  const whole = { articles: 4, outlets: 2, from: '1969-07-21', to: '2030-01-01' };
  expect(await library.corpus.measureCoverage()).toEqual(whole);
  const database = await openDatabase(name, () => {});
  const entry = await database.get('packs', Number(id));
  if (entry) await database.put('packs', { ...entry, state: 'coming' });
  await library.save([makeArticle(1)], 'saved'); // what was measured before holds until something changes
  expect(await library.corpus.measureCoverage()).toEqual({
    ...{ articles: 2, outlets: 1, from: '2025-03-02', to: '2025-03-02' },
  });
  for (const one of [database, library]) one.close();
});
