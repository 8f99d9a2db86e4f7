import { readFile, writeFile } from 'node:fs/promises';

/** The objects of a file that was written for scorers; it is trusted to be what it says. */
export async function readLines<T>(file: string): Promise<T[]> {
  const lines = (await readFile(file, 'utf8')).split('\n');
  return lines.filter((line) => line.trim()).map((line) => JSON.parse(line) as T);
}

export async function writeLines(file: string, objects: readonly object[]): Promise<void> {
  await writeFile(file, objects.map((object) => `${JSON.stringify(object)}\n`).join(''));
}
