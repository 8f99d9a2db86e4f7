import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { mapFew, runCrossref, runScorer } from '../../../src/cli/evaluate/programs.ts';
import { FLOOD_A, jsonl, makeFolder } from '../terminal.ts';

it('runs the command from file to file', async () => {
  const folder = await makeFolder({ 'a.jsonl': jsonl(FLOOD_A) });
  const output = join(folder, 'claims.jsonl');
  await runCrossref(['extract', '--json'], { input: join(folder, 'a.jsonl'), output });
  expect(JSON.parse(await readFile(output, 'utf8'))).toMatchObject({ id: 'a' });
});

it('gives what a scorer prints, and fails with it', async () => {
  const folder = await makeFolder({
    'good.mjs': 'console.log(process.argv[2])',
    'bad.mjs': 'process.exit(3)',
  });
  expect(await runScorer(join(folder, 'good.mjs'), ['word'])).toBe('word\n');
  await expect(runScorer(join(folder, 'bad.mjs'), [])).rejects.toThrow('bad.mjs ended with 3');
});

it('works through a list in its order, a few at a time', async () => {
  let atOnce = 0;
  let most = 0;
  const doubled = await mapFew([5, 1, 4, 2, 3], async (n) => {
    most = Math.max(most, ++atOnce);
    await new Promise((done) => setTimeout(done, n));
    atOnce--;
    return 2 * n;
  });
  expect(doubled).toEqual([10, 2, 8, 4, 6]);
  expect(most).toBe(3);
});
