import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What `.gitignore` leaves out, as names: it has no other patterns, and git itself may be missing where the tests run. */
const IGNORED = new Set([
  '.git',
  ...read('.gitignore')
    .split('\n')
    .map((line) => line.replace(/\/$/, '')),
]);

/** Files of the project, as sorted paths from its root. */
export const FILES = listFiles('').sort();

function listFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter(({ name }) => !IGNORED.has(name) && !name.endsWith('.log'))
    .flatMap((entry) => {
      const path = posix.join(folder, entry.name);
      return entry.isDirectory() ? listFiles(path) : [path];
    });
}

export const SOURCES = FILES.filter((file) => /^src\/.*\.tsx?$/.test(file) && !file.endsWith('.d.ts'));

export function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

export interface Import {
  /** Path from the root for a file of ours, a package's name for others. */
  target: string;
  kind: 'ours' | 'package' | 'node';
  /** Types alone: nothing of the target ends up in the bundle. */
  typeOnly: boolean;
}

const STATEMENT = /^(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\sfrom\s+)?['"]([^'"]+)['"]/gm;
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]/g;

export function readImports(file: string): Import[] {
  const text = read(file);
  const found = [...text.matchAll(STATEMENT)].map((match) => resolveImport(file, match[2] ?? '', Boolean(match[1])));
  const dynamic = [...text.matchAll(DYNAMIC)].map((match) => resolveImport(file, match[1] ?? '', false));
  return [...found, ...dynamic];
}

function resolveImport(file: string, specifier: string, typeOnly: boolean): Import {
  if (specifier.startsWith('.')) {
    const target = posix.normalize(posix.join(dirname(file), specifier.replace(/\?.*$/, '')));
    return { target, kind: 'ours', typeOnly };
  }
  if (specifier.startsWith('node:')) return { target: specifier, kind: 'node', typeOnly };
  const parts = specifier.split('/');
  return { target: parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/'), kind: 'package', typeOnly };
}

/** Every file that ends up in the bundle of an entry, the entry included; packages with them. */
export function followImports(entry: string): { files: Set<string>; packages: Set<string> } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string) => {
    if (files.has(file) || !/\.tsx?$/.test(file)) return;
    files.add(file);
    for (const { target, kind, typeOnly } of readImports(file)) {
      if (typeOnly) continue;
      if (kind === 'ours') visit(target);
      else packages.add(target);
    }
  };
  visit(entry);
  return { files, packages };
}

/** "core" for src/core/text/x.ts. */
export function areaOf(file: string): string {
  return relative('src', file).split(/[\\/]/)[0] ?? '';
}
