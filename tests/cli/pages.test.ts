import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { readPages } from '../../src/cli/pages.ts';
import { FLOOD_A, FLOOD_B, jsonl, makeFolder } from './terminal.ts';

const read = async (names: string[], files: Record<string, string>, stdin = '') =>
  (await readPages(names, { folder: await makeFolder(files), stdin: Readable.from([Buffer.from(stdin)]) })).map(
    ({ article }) => article.id,
  );

describe('readPages', () => {
  it('reads each file as its name says, in the order given', async () => {
    const files = { 'a.jsonl': jsonl(FLOOD_A, FLOOD_B), 'one.txt': 'Text', 'TWO.MD': '# Title' };
    expect(await read(['one.txt', 'a.jsonl', 'TWO.MD'], files)).toEqual(['one.txt', 'a', 'b', 'TWO.MD']);
  });

  it('reads articles from standard input', async () => {
    expect(await read(['-'], {}, jsonl(FLOOD_B))).toEqual(['b']);
  });

  it('reads articles from a file without a kind, as a pipe of the shell is', async () => {
    expect(await read(['fd63'], { fd63: jsonl(FLOOD_A) })).toEqual(['a']);
  });

  it.each([
    ['a file of another kind', ['a.pdf'], 'a.pdf: is none of .jsonl'],
    ['a file that is not there', ['a.txt'], 'a.txt: there is no such file'],
    ['one page twice', ['b.txt', 'b.txt'], 'b.txt: id: "b.txt" is the id of b.txt too'],
  ])('refuses %s', async (_name, names, message) => {
    await expect(read(names, { 'b.txt': '' })).rejects.toThrow(message);
  });
});
