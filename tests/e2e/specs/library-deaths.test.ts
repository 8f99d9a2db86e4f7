import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { beforeAll, expect, it } from 'vitest';
import { describeInEachBrowser } from '../session.ts';

const WORKER = fileURLToPath(new URL('../library/dying-worker.ts', import.meta.url));
const DEATHS = 24;
const MAX_LIFE_MS = 700;
/** Named in the output, so that a run that failed can be had again. */
const SEED = Number(process.env.SEED ?? Date.now() % 100_000);

let html = '';
beforeAll(async () => {
  const outDir = mkdtempSync(join(tmpdir(), 'second-source-deaths-'));
  const lib = { entry: WORKER, formats: ['es' as const], fileName: () => 'worker.js' };
  await build({ configFile: false, publicDir: false, logLevel: 'error', build: { outDir, lib } });
  const code = readFileSync(join(outDir, 'worker.js')).toString('base64');
  rmSync(outDir, { recursive: true });
  html = `<!doctype html><title>deaths</title><script type="text/plain" id="code">${code}</script>`;
}, 60_000);

/** These three run in the page. */
function start(message: unknown): void {
  const bytes = Uint8Array.from(atob(document.getElementById('code')?.textContent ?? ''), (it) => it.charCodeAt(0));
  const worker = new Worker(URL.createObjectURL(new Blob([bytes], { type: 'text/javascript' })), { type: 'module' });
  Object.assign(globalThis, { worker });
  worker.postMessage(message);
}

function kill(): void {
  (globalThis as unknown as { worker: Worker }).worker.terminate();
}

function awaitAnswer(): Promise<{ faults: string[]; articles: number }> {
  const { worker } = globalThis as unknown as { worker: Worker };
  return new Promise((resolve) => {
    worker.onmessage = ({ data }) => resolve(data);
  });
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

describeInEachBrowser('a library whose writers die', (session) => {
  it(`shows all that they wrote or nothing of it (SEED=${SEED})`, async () => {
    const { driver, server } = session();
    const random = createRandom(SEED);
    server.add('deaths', html);
    const open = async (): Promise<Page> => {
      const page = await driver.newPage();
      await page.goto(server.urlOf('deaths'));
      return page;
    };
    let page = await open();
    let seen = 0;
    for (let death = 0; death < DEATHS; death++) {
      await page.evaluate(start, ['disturb', death * 1000 + Math.floor(random() * 6)]);
      await wait(random() * MAX_LIFE_MS);
      if (death % 4 === 3) {
        await page.close();
        page = await open();
      } else await page.evaluate(kill);
      await page.evaluate(start, ['check']);
      const { faults, articles } = await page.evaluate(awaitAnswer);
      await page.evaluate(kill);
      expect(faults, `death ${death}`).toEqual([]);
      seen += articles;
    }
    expect(seen).toBeGreaterThan(0);
    await page.close();
  });
});
