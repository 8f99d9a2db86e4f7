import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const ENGINE = fileURLToPath(new URL('../../../src/core/index.ts', import.meta.url));
const STARTS = 9;

/**
 * Reads the clock around the import alone: Node's own start is not the engine's, and neither is that of its loader of
 * modules, which an empty one has paid for before.
 */
const CLOCK = `await import(process.argv[1]);
const start = performance.now();
const engine = await import(process.argv[2]);
const loaded = performance.now();
engine.analyze({ id: '', outlet: '', url: '', published: '', title: '', text: process.argv[3] });
console.log(JSON.stringify([loaded - start, performance.now() - loaded]));`;

/** The engine as it is shipped: one file with all its data. */
export interface Engine {
  file: string;
  /** A module that holds nothing. */
  empty: string;
  gzippedBytes: number;
  door: typeof import('../../../src/core/index.ts');
  remove(): void;
}

export async function buildEngine(): Promise<Engine> {
  const outDir = mkdtempSync(join(tmpdir(), 'second-source-engine-'));
  const lib = { entry: ENGINE, formats: ['es' as const], fileName: () => 'engine.mjs' };
  await build({ configFile: false, publicDir: false, logLevel: 'error', build: { outDir, lib, minify: true } });
  const file = join(outDir, 'engine.mjs');
  const empty = join(outDir, 'empty.mjs');
  writeFileSync(empty, '');
  return {
    file,
    empty,
    gzippedBytes: gzipSync(readFileSync(file), { level: 9 }).length,
    door: await import(file),
    remove: () => rmSync(outDir, { recursive: true }),
  };
}

export interface Start {
  /** Import in a fresh process. */
  startMs: number;
  /** The first article that is read, while nothing is compiled yet. */
  firstReadMs: number;
}

/** Starts the engine in processes of its own; the shortest times. */
export function measureStart({ file, empty }: Engine, text: string): Start {
  const starts = Array.from({ length: STARTS }, () => clockStart(empty, file, text));
  return {
    startMs: Math.min(...starts.map(([start]) => start)),
    firstReadMs: Math.min(...starts.map(([, first]) => first)),
  };
}

function clockStart(empty: string, file: string, text: string): [start: number, first: number] {
  const words = ['--input-type=module', '-e', CLOCK, empty, file, text];
  return JSON.parse(execFileSync(process.execPath, words, { encoding: 'utf8' }));
}
