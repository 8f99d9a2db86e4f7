import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readLines, writeLines } from './jsonl.ts';
import { mapFew, runCrossref, runScorer } from './programs.ts';
import type { Counts } from './resample.ts';

/** The counts of each group of sentences or articles, and what was missed, in context. */
export interface Extraction {
  groups: Counts[];
  misses: string;
}

interface Part {
  right: number;
  claims: number;
}

interface FigureScores {
  raw: Record<string, Part & { gold: number }>;
  qualifier: { accuracy: number | null; pairs: number };
}

interface QuoteScores {
  exact: Part & { wanted: number };
  speaker: { right: number; judged: number; given: number; wanted: number };
}

/** A scorer takes a moment to start, so that not every sentence is scored alone. */
const GROUPS = 20;
const MISSES = ['--misses', '100000'];

/** Runs `extract` on the sentences of gold/figures and scores it in groups. */
export async function evaluateFigures(gold: string, work: string): Promise<Extraction> {
  const dir = join(gold, 'figures');
  const scorer = join(dir, 'score.mjs');
  const [sentences, claims] = [join(dir, 'dev.jsonl'), join(work, 'figures.jsonl')];
  await runCrossref(['extract', '--json'], { input: sentences, output: claims });
  const groups = await mapGroups(await readLines<{ id: string }>(sentences), async (group, i) => {
    const file = join(work, `sentences-${i}.jsonl`);
    await writeLines(file, group);
    return countFigures(JSON.parse(await runScorer(scorer, [file, claims, '--json'])) as FigureScores);
  });
  return { groups, misses: await runScorer(scorer, [sentences, claims, ...MISSES]) };
}

/** Runs `extract` on the articles of gold/quotes and scores it in groups. */
export async function evaluateQuotes(gold: string, work: string): Promise<Extraction> {
  const dir = join(gold, 'quotes');
  const scorer = join(dir, 'score.mjs');
  const [articles, claims] = [join(dir, 'articles.jsonl'), join(work, 'quotes.jsonl')];
  await runCrossref(['extract', '--json'], { input: articles, output: claims });
  const texts = await readLines<{ id: string }>(articles);
  const groups = await mapGroups(await readLines<{ article: string }>(join(dir, 'quotes.jsonl')), async (group, i) => {
    const folder = join(work, `quotes-${i}`);
    const ids = new Set(group.map(({ article }) => article));
    await mkdir(folder);
    await writeLines(join(folder, 'quotes.jsonl'), group);
    await writeLines(
      join(folder, 'articles.jsonl'),
      texts.filter(({ id }) => ids.has(id)),
    );
    return countQuotes(JSON.parse(await runScorer(scorer, [folder, claims, '--json'])) as QuoteScores);
  });
  return { groups, misses: await runScorer(scorer, [dir, claims, ...MISSES]) };
}

/** Neighbours go to different groups, so that each group is a small copy of the whole. */
function mapGroups<A>(list: A[], work: (group: A[], index: number) => Promise<Counts>): Promise<Counts[]> {
  const groups = Array.from({ length: GROUPS }, (_, i) => list.filter((_item, j) => j % GROUPS === i));
  return mapFew(
    groups.filter((group) => group.length),
    work,
  );
}

function countFigures({ raw, qualifier }: FigureScores): Counts {
  const counts: Counts = {};
  for (const [level, { right, claims, gold }] of Object.entries(raw)) {
    counts[`${level}.right`] = right;
    counts[`${level}.claims`] = claims;
    counts[`${level}.gold`] = gold;
  }
  counts['qualifier.right'] = Math.round((qualifier.accuracy ?? 0) * qualifier.pairs);
  counts['qualifier.pairs'] = qualifier.pairs;
  return counts;
}

function countQuotes({ exact, speaker }: QuoteScores): Counts {
  return {
    'exact.right': exact.right,
    'exact.claims': exact.claims,
    'exact.wanted': exact.wanted,
    'speaker.right': speaker.right,
    'speaker.judged': speaker.judged,
    'speaker.given': speaker.given,
    'speaker.wanted': speaker.wanted,
  };
}
