import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/cli/corpus.ts';
import { createPack, formatPack } from '../../src/core/index.ts';
import { makeArticle } from '../core/corpus/records.ts';
import { FLOOD_A, FLOOD_B, jsonl, makeFolder } from './terminal.ts';

const pack = (id: string) => {
  const made = createPack({ name: 'P' }, [makeArticle({ id })]);
  return made.ok ? formatPack(made.pack) : '';
};
const load = async (names: string[], files: Record<string, string>) =>
  loadCorpus(names, { folder: await makeFolder(files), stdin: Readable.from([]) });

describe('loadCorpus', () => {
  it('reads articles and packs together, in the order given', async () => {
    const files = { 'a.jsonl': jsonl(FLOOD_A, FLOOD_B), 'p.json': pack('p') };
    const corpus = await load(['p.json', 'a.jsonl'], files);
    expect(corpus.read().map(({ id }) => id)).toEqual(['p', 'a', 'b']);
  });

  it('reads saved pages too', async () => {
    const corpus = await load(['page.txt'], { 'page.txt': FLOOD_A.text });
    expect(corpus.read()).toMatchObject([{ id: 'page.txt', title: FLOOD_A.title }]);
  });

  it('refuses one article twice, across files of both kinds', async () => {
    const files = { 'a.jsonl': jsonl(FLOOD_A), 'p.json': pack('a') };
    await expect(load(['a.jsonl', 'p.json'], files)).rejects.toThrow('p.json: id: "a" is the id of a.jsonl:1 too');
  });

  it('says where a pack is wrong', async () => {
    const files = { 'p.json': pack('a').replace('https://', 'ftp://') };
    await expect(load(['p.json'], files)).rejects.toThrow(/^p\.json: articles\[0\]\.url: must be an http/);
  });
});
