import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readLines, writeLines } from './jsonl.ts';
import { mapFew, runCrossref, runScorer } from './programs.ts';
import type { Counts } from './resample.ts';

interface Clustered {
  id: string;
  cluster: string;
}

interface Prediction {
  article: string;
  claims: { matches: { score: number }[] }[];
}

/** What the scorer counts, as far as it is added up here. */
interface Score {
  crossReferences: { wanted: number; found: number };
  links: { offered: number; right: number };
}

interface VerdictScore {
  wanted: number;
  given: number;
  offered: number;
  right: number;
}

interface StoryScores {
  all: Score;
  figure: Score;
  quote: Score;
  verdicts: Record<string, VerdictScore>;
}

/** Links of one range of scores. */
export interface CalibrationRow {
  from: number;
  to: number;
  meanScore: number;
  offered: number;
  right: number;
}

export interface Stories {
  /** The counts of each story. */
  groups: Counts[];
  calibration: CalibrationRow[];
  /** Misses and false links in context, as the scorer prints them. */
  misses: string;
}

const SCORE_EDGES = [0, 0.6, 0.7, 0.8, 0.9, 0.95, 1.0001];

/** Runs `match` on the stories of a gold folder and scores it: story by story, and by the score of the links. */
export async function evaluateStories(gold: string, work: string): Promise<Stories> {
  const dir = join(gold, 'dev');
  const scorer = join(gold, 'score.mjs');
  const predictions = join(work, 'predictions.jsonl');
  const corpora = ['articles.jsonl', 'distractors.jsonl'].flatMap((name) => ['--corpus', join(dir, name)]);
  const pages = join(dir, 'articles.jsonl');
  await runCrossref(['match', ...corpora, '--pages', pages, '--json'], { output: predictions });
  const lines = await readLines<Prediction>(predictions);
  return {
    groups: await scoreEachStory({ dir, scorer, work }, lines),
    calibration: await calibrate({ dir, scorer, work }, lines),
    misses: await runScorer(scorer, [dir, predictions, '--misses', '100000']),
  };
}

interface Places {
  dir: string;
  scorer: string;
  work: string;
}

/** Each story alone is scored as the whole would be: the articles of the others become distractors. */
async function scoreEachStory({ dir, scorer, work }: Places, predictions: Prediction[]): Promise<Counts[]> {
  const [articles, distractors, facts] = await Promise.all(
    ['articles', 'distractors', 'facts'].map((name) => readLines<Clustered>(join(dir, `${name}.jsonl`))),
  );
  const stories = [...new Set(articles?.map(({ cluster }) => cluster))];
  return mapFew(stories, async (story, i) => {
    const folder = join(work, `story-${i}`);
    const own = articles?.filter(({ cluster }) => cluster === story) ?? [];
    const ids = new Set(own.map(({ id }) => id));
    await mkdir(folder);
    await writeLines(join(folder, 'articles.jsonl'), own);
    const others = articles?.filter(({ cluster }) => cluster !== story) ?? [];
    await writeLines(join(folder, 'distractors.jsonl'), [...others, ...(distractors ?? [])]);
    await writeLines(join(folder, 'facts.jsonl'), facts?.filter(({ cluster }) => cluster === story) ?? []);
    await writeLines(
      join(folder, 'predictions.jsonl'),
      predictions.filter(({ article }) => ids.has(article)),
    );
    const printed = await runScorer(scorer, [folder, join(folder, 'predictions.jsonl'), '--json']);
    return countScores(JSON.parse(printed) as StoryScores);
  });
}

function countScores({ verdicts, ...kinds }: StoryScores): Counts {
  const counts: Counts = {};
  for (const [kind, { crossReferences, links }] of Object.entries(kinds)) {
    counts[`${kind}.wanted`] = crossReferences.wanted;
    counts[`${kind}.found`] = crossReferences.found;
    counts[`${kind}.offered`] = links.offered;
    counts[`${kind}.right`] = links.right;
  }
  for (const [verdict, { wanted, given, offered, right }] of Object.entries(verdicts)) {
    counts[`${verdict}.wanted`] = wanted;
    counts[`${verdict}.given`] = given;
    counts[`${verdict}.offered`] = offered;
    counts[`${verdict}.right`] = right;
  }
  return counts;
}

/** How many of the links of each range of scores are right, by the scorer itself: it is shown no others. */
async function calibrate({ dir, scorer, work }: Places, predictions: Prediction[]): Promise<CalibrationRow[]> {
  const ranges = SCORE_EDGES.slice(1).map((to, i) => ({ from: SCORE_EDGES[i] ?? 0, to }));
  return mapFew(ranges, async ({ from, to }) => {
    const scores: number[] = [];
    const kept = predictions.map((page) => ({
      ...page,
      claims: page.claims.map((claim) => {
        const matches = claim.matches.filter(({ score }) => score >= from && score < to);
        scores.push(...matches.map(({ score }) => score));
        return { ...claim, matches };
      }),
    }));
    const file = join(work, `calibration-${from}.jsonl`);
    await writeLines(file, kept);
    const { links } = (JSON.parse(await runScorer(scorer, [dir, file, '--json'])) as StoryScores).all;
    const meanScore = scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
    return { from, to: Math.min(1, to), meanScore, offered: links.offered, right: links.right };
  });
}
