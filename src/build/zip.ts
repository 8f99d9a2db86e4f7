import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** The first day that a zip file can name. In local time, because that is what a zip file holds: the same bytes anywhere. */
const FIRST_DAY = new Date(1980, 0, 1);

/** All files under a folder as sorted paths with forward slashes. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length).replaceAll(sep, '/'))
    .sort();
}

/** A folder as a zip file that depends on the files' names and bytes alone, so that anybody can rebuild and compare it. */
export function zipFolder(folder: string): Uint8Array {
  const entries: Zippable = {};
  for (const file of listFiles(folder)) entries[file] = readFileSync(join(folder, file));
  return zipSync(entries, { level: 9, mtime: FIRST_DAY, os: 3 });
}
