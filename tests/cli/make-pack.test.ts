import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { crossref, FLOOD_A, FLOOD_B, jsonl } from './terminal.ts';

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
});
