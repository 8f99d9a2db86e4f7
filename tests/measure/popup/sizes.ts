import { readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Size {
  kB: number;
  gzippedKB: number;
}

/** What a built file brings along before it can run: itself and all that it names, scripts and styles. */
export function measureFile(dist: string, file: string): Size {
  const all = [...listNeeded(dist, file)].map((one) => readFileSync(join(dist, one)));
  const sum = (sizes: number[]) => sizes.reduce((a, b) => a + b, 0) / 1_000;
  return { kB: sum(all.map(({ length }) => length)), gzippedKB: sum(all.map((body) => gzipSync(body).length)) };
}

function listNeeded(dist: string, file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  const body = readFileSync(join(dist, file), 'utf8');
  const folder = file.split('/').slice(0, -1).join('/');
  const named = file.endsWith('.html')
    ? [...body.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(([, path = '']) => normalize(path))
    : [...body.matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/g)].map(([, path = '']) => join(folder, path));
  for (const one of named) listNeeded(dist, one, found);
  return found;
}
