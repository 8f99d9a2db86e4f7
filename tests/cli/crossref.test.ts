import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { FLOOD_A, jsonl, makeFolder } from './terminal.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

/** The command as the contract calls it, in a process of its own. */
describe('npm run -s crossref', () => {
  it('reads standard input and writes nothing but lines of JSON', async () => {
    const child = spawn('npm', ['run', '-s', 'crossref', '--', 'extract', '--json'], { cwd: ROOT });
    child.stdin.end(jsonl(FLOOD_A));
    const out = await child.stdout.setEncoding('utf8').reduce((all: string, chunk: string) => all + chunk, '');
    expect(JSON.parse(out)).toMatchObject({ id: 'a' });
  });

  it('looks for files where npm was called, not where the project is', async () => {
    const folder = await makeFolder({ 'a.jsonl': jsonl(FLOOD_A) });
    const words = ['--prefix', ROOT, 'run', '-s', 'crossref', '--', 'extract', '--json', 'a.jsonl'];
    const { stdout } = await run('npm', words, { cwd: folder });
    expect(JSON.parse(stdout)).toMatchObject({ id: 'a' });
  });

  it('ends with 2 on bad input', async () => {
    const called = run('npm', ['run', '-s', 'crossref', '--', 'extract', '--json', 'none.jsonl'], { cwd: ROOT });
    await expect(called).rejects.toMatchObject({ code: 2, stdout: '' });
  });

  it('ends quietly when its reader has seen enough', async () => {
    const articles = Array.from({ length: 400 }, (_, i) => ({ ...FLOOD_A, id: `${i}` }));
    const folder = await makeFolder({ 'a.jsonl': jsonl(...articles) });
    const child = spawn('npx', ['tsx', 'src/cli/crossref.ts', 'extract', '--json', `${folder}/a.jsonl`], { cwd: ROOT });
    const err: string[] = [];
    child.stderr.setEncoding('utf8').on('data', (text) => err.push(text));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    await once(child, 'close');
    expect(err.join('').replaceAll(/^npm warn.*\n/gm, '')).toBe('');
  });
});
