import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, expect, it } from 'vitest';
import { listFiles, zipFolder } from '../../src/build/zip.ts';

const folders: string[] = [];

function makeFolder(files: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'zip-'));
  folders.push(folder);
  mkdirSync(join(folder, 'b'));
  for (const file of files) writeFileSync(join(folder, file), `words of ${file}`);
  return folder;
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

it('lists files in folders, sorted', () => {
  expect(listFiles(makeFolder(['c.txt', 'b/z.txt', 'a.txt']))).toEqual(['a.txt', 'b/z.txt', 'c.txt']);
});

it('makes the same bytes of the same files, whenever and in whatever order they were written', () => {
  const first = makeFolder(['a.txt', 'b/z.txt']);
  const second = makeFolder(['b/z.txt', 'a.txt']);
  utimesSync(join(second, 'a.txt'), 1, 1);
  expect(zipFolder(first)).toEqual(zipFolder(second));
});

it('keeps every file', () => {
  const unpacked = unzipSync(zipFolder(makeFolder(['a.txt', 'b/z.txt'])));
  expect(Object.keys(unpacked)).toEqual(['a.txt', 'b/z.txt']);
  expect(new TextDecoder().decode(unpacked['b/z.txt'])).toBe('words of b/z.txt');
});
