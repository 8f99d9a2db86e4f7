import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { median } from './timing.ts';

const ENGINE = fileURLToPath(new URL('../../../src/core/index.ts', import.meta.url));
const STARTS = 9;

/** Reads the clock around the import alone: Node's own start is not the engine's. */
const CLOCK = `const start = performance.now();
const engine = await import(process.argv[1]);
const loaded = performance.now();
engine.analyze({ id: '', outlet: '', url: '', published: '', title: '', text: process.argv[2] });
console.log(JSON.stringify([loaded - start, performance.now() - loaded]));`;

export interface Bundle {
  gzippedBytes: number;
  /** Import in a fresh process; median. */
  startMs: number;
  /** The first article that is read, while nothing is compiled yet; median. */
  firstReadMs: number;
}

/** Builds the engine alone with all its data, as it would be shipped, and starts it in processes of its own. */
export async function measureBundle(firstText: string): Promise<Bundle> {
  const outDir = mkdtempSync(join(tmpdir(), 'second-source-engine-'));
  try {
    const lib = { entry: ENGINE, formats: ['es' as const], fileName: () => 'engine.mjs' };
    await build({ configFile: false, publicDir: false, logLevel: 'error', build: { outDir, lib, minify: true } });
    const file = join(outDir, 'engine.mjs');
    const starts = Array.from({ length: STARTS }, () => clockStart(file, firstText));
    return {
      gzippedBytes: gzipSync(readFileSync(file), { level: 9 }).length,
      startMs: median(starts.map(([start]) => start)),
      firstReadMs: median(starts.map(([, first]) => first)),
    };
  } finally {
    rmSync(outDir, { recursive: true });
  }
}

function clockStart(file: string, text: string): [start: number, first: number] {
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', CLOCK, file, text], { encoding: 'utf8' }),
  );
}
