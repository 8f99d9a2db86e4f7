import { once } from 'node:events';
import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { InputError } from './failure.ts';

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such folder',
  EISDIR: 'is a folder',
  EACCES: 'no right to write there',
  ENOSPC: 'the disk is full',
};

/** Writes lines no faster than they are taken, so that a long output does not pile up in memory. */
export async function writeLines(lines: Iterable<string> | AsyncIterable<string>, out: Writable): Promise<void> {
  for await (const line of lines) if (!out.write(`${line}\n`)) await once(out, 'drain');
}

/** Writes a file, named as a person named it, whole or not at all: under another name beside it first. */
export async function writeWhole(folder: string, file: string, text: string): Promise<void> {
  const path = resolve(folder, file);
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    await writeFile(draft, text, { flag: 'wx' });
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new InputError({ file }, `cannot be written: ${REASONS[code] ?? message}`);
  }
}
