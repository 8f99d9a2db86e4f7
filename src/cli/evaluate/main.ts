import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { evaluateFigures, evaluateQuotes } from './extraction.ts';
import { printSections } from './print.ts';
import { isBelowFloor, makeSections } from './rows.ts';
import { evaluateStories } from './stories.ts';

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));
const MISSES = join(PROJECT, 'evaluation', 'misses.txt');

const { values } = parseArgs({
  options: {
    gold: { type: 'string', default: join(PROJECT, '../shared/gold') },
    check: { type: 'boolean', default: false },
  },
});
const gold = resolve(values.gold);
if (!existsSync(join(gold, 'score.mjs'))) {
  console.error(
    `There is no labelled set in ${relative(PROJECT, gold)}: it is not part of the project (--gold DIR names another).`,
  );
  process.exit(1);
}

const work = await mkdtemp(join(tmpdir(), 'second-source-evaluation-'));
try {
  const stories = await evaluateStories(gold, work);
  const figures = await evaluateFigures(gold, work);
  const quotes = await evaluateQuotes(gold, work);
  const sections = makeSections(stories.groups, figures.groups, quotes.groups);
  console.log(printSections(sections, stories.calibration));
  await mkdir(join(PROJECT, 'evaluation'), { recursive: true });
  await writeFile(MISSES, [stories, figures, quotes].map(({ misses }) => misses).join('\n\n'));
  console.log(`\nMisses and false links in context: ${relative(process.cwd(), MISSES)}`);
  const unmet = sections.flatMap(({ rows }) => rows).filter(isBelowFloor);
  if (values.check && unmet.length) process.exitCode = 1;
} finally {
  await rm(work, { recursive: true });
}
