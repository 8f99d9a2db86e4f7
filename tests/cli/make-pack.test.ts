import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePack } from '../../src/core/index.ts';
import { findLeaks, hasShared, SHARED } from './leaks.ts';
import { crossref, FLOOD_A, FLOOD_B, jsonl, parseLines } from './terminal.ts';

describe('pack', () => {
  const files = { 'a.jsonl': jsonl(FLOOD_A, FLOOD_B) };
  const words = ['pack', '--name', 'Flood', '--created', '2024-06-01', '-o', 'pack.json', 'a.jsonl'];

  it('writes a pack that holds no text, and says what is in it', async () => {
    const { code, out, folder } = await crossref(words, { files });
    expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/^pack\.json: 2 articles, \d+ claims\n$/) });
    const pack = await readFile(join(folder, 'pack.json'), 'utf8');
    expect(JSON.parse(pack)).toMatchObject({ name: 'Flood', created: '2024-06-01', coverage: { articles: 2 } });
    expect(pack).not.toContain('flooded in Old Brenna when the Lorn river burst its banks, the fire service said');
  });

  it('leaves the pack that is there alone when the input is bad', async () => {
    const bad = { ...files, 'pack.json': 'old', 'a.jsonl': jsonl(FLOOD_A, { ...FLOOD_B, url: 'ftp://x' }) };
    const { code, err, folder } = await crossref(words, { files: bad });
    expect({ code, err }).toEqual({ code: 2, err: 'a.jsonl:2: url: must be an http or https address, or empty\n' });
    expect(await readFile(join(folder, 'pack.json'), 'utf8')).toBe('old');
  });

  it.skipIf(!hasShared('gold/dev'))(
    'holds no sentence and no long run of real articles, but quotes as quoted',
    async () => {
      const files = Object.fromEntries(
        ['articles', 'distractors'].map((name) => [
          `${name}.jsonl`,
          readFileSync(`${SHARED}/gold/dev/${name}.jsonl`, 'utf8'),
        ]),
      );
      const { code, folder } = await crossref(['pack', '--name', 'Gold', '-o', 'gold.json', ...Object.keys(files)], {
        files,
      });
      expect(code).toBe(0);
      const pack = parsePack(await readFile(join(folder, 'gold.json'), 'utf8'));
      if (!pack.ok) throw new Error(pack.fault.reason);
      const texts = new Map(parseLines(Object.values(files).join('\n')).map(({ id, text }) => [id, text as string]));
      const { articles } = pack.pack;
      expect(articles.map(({ id }) => id).filter((id) => !texts.has(id))).toEqual([]);
      const claims = articles.reduce((sum, record) => sum + record.claims.length, 0);
      console.log(`The pack of gold/dev: ${articles.length} articles, ${claims} claims`);
      const leaks = articles.flatMap((record) =>
        findLeaks(record, texts.get(record.id) ?? '').map((words) => `${record.id}: ${words.length} characters`),
      );
      expect(leaks).toEqual([]);
    },
  );
});
