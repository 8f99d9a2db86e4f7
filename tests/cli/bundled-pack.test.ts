import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { BUNDLED_PACK, makeBundledPack } from '../../src/cli/bundled-pack.ts';
import { parsePack } from '../../src/core/index.ts';
import { findLeaks, hasShared, SHARED } from './leaks.ts';
import { makeFolder } from './terminal.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const SEEDS = join(SHARED, 'seeds');
const text = await readFile(join(PROJECT, BUNDLED_PACK), 'utf8');

describe('the bundled pack', () => {
  it('is of the format of today, credited and dated (if not: npm run corpus)', () => {
    const result = parsePack(text);
    expect(result).toMatchObject({
      ok: true,
      pack: { coverage: { articles: 2, from: '2025-01-24', to: '2025-01-24' } },
    });
    if (result.ok) expect(result.pack.articles.map(({ outlet }) => outlet)).toEqual(['NBC News', 'Newsweek']);
  });

  describe.runIf(hasShared('seeds'))('beside the reports that it is made of', () => {
    it('is what the engine of today makes of them (if not: npm run corpus)', async () => {
      const folder = await makeFolder();
      await mkdir(dirname(join(folder, BUNDLED_PACK)), { recursive: true });
      const out = new PassThrough();
      expect(await makeBundledPack(SEEDS, folder, { out: out.resume(), err: out })).toBe(0);
      expect(await readFile(join(folder, BUNDLED_PACK), 'utf8')).toBe(text);
    });

    it('holds no sentence of them', async () => {
      const result = parsePack(text);
      if (!result.ok) throw new Error(result.fault.reason);
      const names = { Newsweek: '000_850456aeedde8b29.txt', 'NBC News': '001_a168ad804963824c.txt' };
      for (const record of result.pack.articles) {
        const report = await readFile(join(SEEDS, names[record.outlet as keyof typeof names]), 'utf8');
        expect(findLeaks(record, report)).toEqual([]);
        for (const { words, start, end } of record.claims) expect(report.slice(start, end)).toBe(words);
      }
    });
  });
});
