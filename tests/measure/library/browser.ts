import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Page } from 'puppeteer-core';
import { build } from 'vite';
import type { BrowserName } from '../../e2e/browser/driver.ts';
import { getBrowser } from '../../e2e/browser/find.ts';

/** Chromium closes a database that nobody has open after two seconds. */
const CLOSED_MS = 2_500;
const WORKER = fileURLToPath(new URL('worker.ts', import.meta.url));

/** A page of a real browser that holds one worker at a time, as the extension's background is one. */
export interface Bench {
  /** Runs a task of `worker.ts`. */
  ask<T>(part: 'ours' | 'rival', task: string, ...args: unknown[]): Promise<T>;
  /** Ends the worker; the next task starts one. */
  stop(): Promise<void>;
  /** From a stopped worker, and a database that the browser has closed, to the first answer about a page, in ms. */
  timeStart(page: unknown): Promise<Start>;
  /** The worker's heap after a collection, in MB; null where the browser does not tell. */
  measureHeap(): Promise<number | null>;
  close(): Promise<void>;
}

/** A profile that is kept is found again only by a page of the same address. */
const PORTS = { chrome: 45_117, firefox: 45_118 };

/** With `profile`, a folder, the library is kept there. */
export async function openBench(name: BrowserName, profile?: string): Promise<Bench> {
  const outDir = mkdtempSync(join(tmpdir(), 'second-source-bench-'));
  const lib = { entry: WORKER, formats: ['es' as const], fileName: () => 'worker.js' };
  await build({ configFile: false, publicDir: false, logLevel: 'error', build: { outDir, lib, minify: true } });
  const script = readFileSync(join(outDir, 'worker.js'));
  const server = createServer(({ url }, response) => {
    const isScript = url === '/worker.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? script : '<!doctype html><title>bench</title>');
  });
  await new Promise<void>((resolve) => server.listen(profile ? PORTS[name] : 0, '127.0.0.1', resolve));
  const browser = await puppeteer.launch({
    browser: name,
    executablePath: getBrowser(name),
    headless: true,
    ...(profile ? { userDataDir: profile } : {}),
    protocolTimeout: 1_800_000,
    args: name === 'chrome' ? ['--no-sandbox', '--disable-gpu', '--disable-sync', '--no-first-run'] : [],
  });
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return {
    async ask(part, task, ...args) {
      const reply = await page.evaluate(askWorker, [part, task, args]);
      if (reply.error) throw new Error(`${part}.${task}: ${reply.error}`);
      return reply.value as never;
    },
    stop: () => page.evaluate(stopWorker),
    async timeStart(asked) {
      await page.evaluate(stopWorker);
      await new Promise((resolve) => setTimeout(resolve, CLOSED_MS));
      return page.evaluate(timeFirstLookUp, asked);
    },
    measureHeap: () => (name === 'chrome' ? readHeap(page) : Promise.resolve(null)),
    async close() {
      await browser.close();
      server.close();
      rmSync(outDir, { recursive: true });
    },
  };
}

/** What a start took in all, and when the worker was ready, had read the page, had asked the library, had compared. */
export interface Start {
  ms: number;
  times: number[];
}

interface Holder {
  held?: Worker;
}

/** These three run in the page. */
function askWorker(message: unknown): Promise<{ value?: unknown; error?: string }> {
  const holder = globalThis as Holder;
  holder.held ??= new Worker('/worker.js', { type: 'module' });
  const worker = holder.held;
  return new Promise((resolve) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message: error }) => resolve({ error });
    worker.postMessage(message);
  });
}

function stopWorker(): void {
  const holder = globalThis as Holder;
  holder.held?.terminate();
  delete holder.held;
}

async function timeFirstLookUp(asked: unknown): Promise<Start> {
  const start = performance.now();
  const worker = new Worker('/worker.js', { type: 'module' });
  const times = await new Promise<number[]>((resolve) => {
    worker.onmessage = ({ data }) => resolve(data.value);
    worker.postMessage(['ours', 'lookUpFirst', [asked]]);
  });
  const ms = performance.now() - start;
  worker.terminate();
  return { ms, times };
}

async function readHeap(page: Page): Promise<number | null> {
  const worker = page.workers()[0];
  if (!worker) return null;
  await worker.client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await worker.client.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}
