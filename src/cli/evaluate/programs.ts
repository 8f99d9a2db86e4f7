import { spawn } from 'node:child_process';
import { createReadStream, createWriteStream } from 'node:fs';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';

const COMMAND = fileURLToPath(new URL('../crossref.ts', import.meta.url));

/** Runs the project's command as a person would, in a process of its own, from file to file. */
export async function runCrossref(words: string[], files: { input?: string; output: string }): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', COMMAND, ...words], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = waitFor(child, `crossref ${words[0]}`);
  if (files.input) await pipeline(createReadStream(files.input), child.stdin);
  else child.stdin.end();
  await pipeline(child.stdout, createWriteStream(files.output));
  await ended;
}

/** Runs a scorer and gives what it prints. */
export async function runScorer(script: string, words: string[]): Promise<string> {
  const child = spawn(process.execPath, [script, ...words], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [printed] = await Promise.all([text(child.stdout), waitFor(child, script)]);
  return printed;
}

function waitFor(child: ReturnType<typeof spawn>, name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${name} ended with ${code}`))));
  });
}

/** Works through a list with a few at a time: scorers are short processes, and one waits for the next one's start. */
export async function mapFew<A, B>(
  list: readonly A[],
  work: (item: A, index: number) => Promise<B>,
  few = 3,
): Promise<B[]> {
  const results: B[] = [];
  const entries = list.entries();
  const worker = async () => {
    for (const [i, item] of entries) results[i] = await work(item, i);
  };
  await Promise.all(Array.from({ length: few }, worker));
  return results;
}
