/**
 * `npm run fit` fits the weights of `src/core/match/figures/weights.ts` on the labelled stories of ../shared/gold/dev and
 * writes them. For each story in turn it also fits without that story and links with what came out; the figures printed
 * are of those left-out stories, so that they tell what to expect of a story that was never seen.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FEATURE_NAMES } from '../../src/core/match/figures/features.ts';
import { WEIGHTS } from '../../src/core/match/figures/weights.ts';
import { fitLogistic, type Sample, type Sign } from './logistic.ts';
import { type Example, listExamples, loadStories, measureLinks, type Tally } from './story-links.ts';

const GOLD = fileURLToPath(new URL('../../../shared/gold/dev', import.meta.url));
const TARGET = fileURLToPath(new URL('../../src/core/match/figures/weights.ts', import.meta.url));

/** What may only speak for one quantity, or only against it: few stories must not teach the contrary. */
const FOR =
  'distinctive near nearSum context contextSum headSame headUnique eventSame timeSame countedSame nameSame changeSame';
const AGAINST =
  'rivals headOther kindOther eventOther eventRival pastOther gap timeOther countedOther nameOther changeOther roleOther modeOther partOther vague';
const SIGNS: Sign[] = FEATURE_NAMES.map((name) =>
  FOR.split(' ').includes(name) ? 1 : AGAINST.split(' ').includes(name) ? -1 : 0,
);

function fitWeights(examples: Example[]): number[] {
  return fitLogistic(weighStories(examples), SIGNS);
}

/** A story with many pairs must not drown the others. */
function weighStories(examples: Example[]): Sample[] {
  const counts = new Map<string, number>();
  for (const { story } of examples) counts.set(story, (counts.get(story) ?? 0) + 1);
  const weights = examples.map(({ story, mentions }) => Math.sqrt(mentions / (counts.get(story) ?? 1)));
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / Math.max(1, weights.length);
  return examples.map(({ features, isOne }, at) => ({ features, isOne, weight: weights[at] / mean }));
}

function use(weights: number[]): void {
  WEIGHTS.splice(0, WEIGHTS.length, ...weights);
}

function print(name: string, { offered, right, wanted, found }: Tally): void {
  const share = (part: number, whole: number) => (whole ? `${((100 * part) / whole).toFixed(1)} %` : '–').padStart(8);
  console.log(
    `${name.slice(0, 44).padEnd(46)}${share(right, offered)} of ${offered}${share(found, wanted)} of ${wanted}`,
  );
}

/** Ends of the bins that left-out links are put in by their score. */
const BINS = [0, 0.8, 0.85, 0.9, 0.925, 0.95, 1.01];

/** What a score has come to among the links of stories that were left out. */
function printCalibration({ scored }: Tally): void {
  console.log('left-out links by score                        mean score          right');
  for (let at = 1; at < BINS.length; at++) {
    const within = scored.filter(({ score }) => score >= BINS[at - 1] && score < BINS[at]);
    if (!within.length) continue;
    const mean = within.reduce((sum, { score }) => sum + score, 0) / within.length;
    const right = within.filter(({ isRight }) => isRight).length;
    const name = `${BINS[at - 1].toFixed(3)} to ${Math.min(1, BINS[at]).toFixed(3)}`;
    const percent = (share: number) => `${(100 * share).toFixed(1)} %`.padStart(8);
    console.log(`${name.padEnd(46)}  ${percent(mean)}       ${percent(right / within.length)} of ${within.length}`);
  }
}

function formatWeights(weights: number[]): string {
  return `/**
 * Fitted by \`npm run fit\`, which see: how much each feature (in the order of \`FEATURE_NAMES\`) speaks for two facts being
 * one quantity, as log odds.
 */
export const WEIGHTS: number[] = [${weights.map((weight) => Number(weight.toFixed(2))).join(', ')}];
`;
}

function run(): void {
  if (!existsSync(GOLD)) {
    console.error(`there are no labelled stories at ${GOLD}: nothing is fitted, the weights stay as they are`);
    process.exitCode = 1;
    return;
  }
  const stories = loadStories(GOLD);
  const examples = listExamples(stories);
  console.log('left-out story                                 figure links right      cross-references found');
  const total: Tally = { offered: 0, right: 0, wanted: 0, found: 0, scored: [] };
  for (const name of new Set(stories.pages.map(({ story }) => story))) {
    use(fitWeights(examples.filter(({ story }) => story !== name)));
    const tally = measureLinks(stories, name);
    print(name, tally);
    for (const key of ['offered', 'right', 'wanted', 'found'] as const) total[key] += tally[key];
    total.scored.push(...tally.scored);
  }
  print('all', total);
  printCalibration(total);
  writeFileSync(TARGET, formatWeights(fitWeights(examples)));
  console.log('weights written; format them with npm run format');
}

run();
