import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { writeLines, writeWhole } from '../../src/cli/output.ts';
import { makeFolder } from './terminal.ts';

it('writes a file whole and leaves nothing beside it', async () => {
  const folder = await makeFolder({ 'pack.json': 'old' });
  await writeWhole(folder, 'pack.json', 'new');
  expect(await readdir(folder)).toEqual(['pack.json']);
  expect(await readFile(join(folder, 'pack.json'), 'utf8')).toBe('new');
});

it('writes nothing where it cannot write all', async () => {
  const folder = await makeFolder();
  await expect(writeWhole(folder, 'none/pack.json', 'new')).rejects.toThrow(
    'none/pack.json: cannot be written: there is no such folder',
  );
  expect(await readdir(folder)).toEqual([]);
});

it('waits for a slow reader', async () => {
  const out = new PassThrough({ highWaterMark: 4 });
  let taken = 0;
  function* lines() {
    for (; taken < 100; taken++) yield 'a line';
  }
  const written = writeLines(lines(), out);
  await new Promise(setImmediate);
  expect(taken).toBeLessThan(10);
  out.resume();
  await written;
  expect(taken).toBe(100);
});
