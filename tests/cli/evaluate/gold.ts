import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ELECTION, FLOOD_A, FLOOD_B, jsonl, makeFolder } from '../terminal.ts';

/** Prints counts that tell what it was given: `found` is the lines of articles, `offered` those links it was shown. */
const STORY_SCORER = `import { readFileSync } from 'node:fs';
const [dir, file, how] = process.argv.slice(2);
const lines = (name) => readFileSync(name, 'utf8').split('\\n').filter(Boolean).map((l) => JSON.parse(l));
if (how === '--misses') { console.log('missed'); process.exit(); }
const offered = lines(file).flatMap((p) => p.claims.flatMap((c) => c.matches)).length;
const part = { crossReferences: { wanted: lines(dir + '/facts.jsonl').length, found: lines(dir + '/articles.jsonl').length }, links: { offered, right: offered } };
const verdict = { wanted: 0, given: 0, offered, right: 0 };
console.log(JSON.stringify({ all: part, figure: part, quote: part, verdicts: { same: verdict } }));`;

const FIGURE_SCORER = `import { readFileSync } from 'node:fs';
const gold = readFileSync(process.argv[2], 'utf8').split('\\n').filter(Boolean).length;
if (process.argv[4] === '--misses') { console.log('missed'); process.exit(); }
const part = { right: gold, claims: gold, gold };
console.log(JSON.stringify({ raw: { value: part }, qualifier: { accuracy: 0.5, pairs: 2 } }));`;

const QUOTE_SCORER = `import { readFileSync } from 'node:fs';
const wanted = readFileSync(process.argv[2] + '/quotes.jsonl', 'utf8').split('\\n').filter(Boolean).length;
if (process.argv[4] === '--misses') { console.log('missed'); process.exit(); }
console.log(JSON.stringify({ exact: { right: 0, claims: 1, wanted }, speaker: { right: 1, judged: 2, given: 3, wanted } }));`;

/** A labelled set of three articles in two stories, with scorers that only count what they are given. */
export async function makeGold(): Promise<{ gold: string; work: string }> {
  const gold = await makeFolder();
  const work = await makeFolder();
  const files: Record<string, string> = {
    'score.mjs': STORY_SCORER,
    'dev/articles.jsonl': jsonl(
      { ...FLOOD_A, cluster: 'flood' },
      { ...FLOOD_B, cluster: 'flood' },
      { ...ELECTION, cluster: 'vote' },
    ),
    'dev/distractors.jsonl': jsonl({ id: 'd', cluster: 'd', outlet: 'Dale Mail', text: 'Nothing.' }),
    'dev/facts.jsonl': jsonl({ id: 'f', cluster: 'flood' }),
    'figures/score.mjs': FIGURE_SCORER,
    'figures/dev.jsonl': jsonl({ id: '1', text: '12 boats' }, { id: '2', text: '' }),
    'quotes/score.mjs': QUOTE_SCORER,
    'quotes/articles.jsonl': jsonl(FLOOD_A),
    'quotes/quotes.jsonl': jsonl({ article: 'a', quotes: [] }),
  };
  for (const folder of ['dev', 'figures', 'quotes']) await mkdir(join(gold, folder));
  for (const [name, content] of Object.entries(files)) await writeFile(join(gold, name), content);
  return { gold, work };
}
