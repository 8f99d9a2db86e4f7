import { expect, it, vi } from 'vitest';
import { createCorpusLoader } from '../../src/background/corpus.ts';
import { makePackText } from './packs.ts';

it('reads the pack once for all who ask', async () => {
  const readPack = vi.fn(async () => makePackText());
  const load = createCorpusLoader(readPack);
  const [corpus] = await Promise.all([load(), load()]);
  await load();
  expect(readPack).toHaveBeenCalledTimes(1);
  expect(await corpus.measureCoverage()).toMatchObject({ articles: 1, from: '2025-03-02' });
});

it.each([
  ['is not there', () => Promise.reject(new Error('404'))],
  ['is no JSON', async () => '{'],
  ['is no pack', async () => '{"format":"other"}'],
])('says so where the pack %s, and tries again', async (_, fail) => {
  const readPack = vi.fn<() => Promise<string>>().mockImplementationOnce(fail).mockResolvedValue(makePackText());
  const load = createCorpusLoader(readPack);
  await expect(load()).rejects.toMatchObject({ code: 'no-corpus' });
  expect(await (await load()).measureCoverage()).toMatchObject({ articles: 1 });
});
