import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Article, type ArticleRecord, analyze, crossReference } from '../../src/core/index.ts';
import { listCandidates, readFacts } from '../../src/core/match/figures/compare-articles.ts';
import { isOneQuantity } from '../../src/core/match/figures/conflicts.ts';
import type { Fact } from '../../src/core/match/figures/facts.ts';
import { createNumbering } from '../../src/core/match/figures/prepare.ts';
import { isOwnArticle } from '../../src/core/match/story/own-article.ts';
import { findSameStory, measureRarity } from '../../src/core/match/story/same-story.ts';

/** Labelled stories, read by the engine. */
export interface Stories {
  pages: { story: string; record: ArticleRecord }[];
  records: ArticleRecord[];
  /** For a place in an article, the labelled facts whose mention stands there. */
  findFacts(article: string, span: { start: number; end: number }): Set<string>;
  wanted: { fact: string; here: string; there: string; story: string }[];
  /** Facts that are alike in all but what is measured. */
  measures: Set<string>;
}

/** A pair of facts and whether it is one quantity. */
export interface Example {
  story: string;
  features: readonly number[];
  isOne: boolean;
  mentions: number;
}

export interface Tally {
  offered: number;
  right: number;
  wanted: number;
  found: number;
  /** Of each link its score, and whether it is right. */
  scored: { score: number; isRight: boolean }[];
}

interface GoldArticle extends Article {
  cluster: string;
}

interface GoldFact {
  id: string;
  kind: string;
  cluster: string;
  differentMeasure?: string[];
  mentions: { article: string; start: number; end: number }[];
}

function readLines<T>(folder: string, name: string): T[] {
  const lines = readFileSync(join(folder, name), 'utf8').split('\n');
  return lines.filter((line) => line.trim()).map((line) => JSON.parse(line) as T);
}

export function loadStories(folder: string): Stories {
  const articles = readLines<GoldArticle>(folder, 'articles.jsonl');
  const facts = readLines<GoldFact>(folder, 'facts.jsonl').filter(({ kind }) => kind === 'figure');
  const read = (article: GoldArticle) =>
    analyze({ ...article, url: article.url ?? '', published: article.published ?? '', title: article.title ?? '' });
  const pages = articles.map((article) => ({ story: article.cluster, record: read(article) }));
  const outlets = new Map(articles.map(({ id, outlet }) => [id, outlet]));
  const mentions = facts.flatMap((fact) => fact.mentions.map((mention) => ({ ...mention, fact: fact.id })));
  return {
    pages,
    records: [...pages.map(({ record }) => record), ...readLines<GoldArticle>(folder, 'distractors.jsonl').map(read)],
    findFacts: (article, span) =>
      new Set(
        mentions.filter((mention) => mention.article === article && stands(span, mention)).map(({ fact }) => fact),
      ),
    wanted: facts.flatMap(({ id, cluster, mentions: places }) => {
      const reported = [...new Set(places.map(({ article }) => article))];
      return reported.flatMap((here) =>
        reported
          .filter((there) => outlets.get(here) !== outlets.get(there))
          .map((there) => ({ fact: id, here, there, story: cluster })),
      );
    }),
    measures: new Set(
      facts.flatMap(({ id, differentMeasure = [] }) =>
        differentMeasure.flatMap((other) => [`${id} ${other}`, `${other} ${id}`]),
      ),
    ),
  };
}

/** As the scorer of the labelled set has it: half of the shorter of the two. */
function stands(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  const overlap = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return overlap > 0 && overlap * 2 >= Math.min(a.end - a.start, b.end - b.start);
}

/** Every pair of facts of two articles of one story that weights decide on. */
export function listExamples({ pages, records, findFacts }: Stories): Example[] {
  const rarity = measureRarity(records);
  return pages.flatMap(({ story, record: page }) =>
    findSameStory(page, records, rarity)
      .filter((other) => !isOwnArticle(page, other))
      .flatMap((other) => {
        const numbering = createNumbering();
        const [ours, theirs] = [page, other].map((record) => readFacts(listFigures(record), numbering));
        const factsOf = (record: ArticleRecord, fact: Fact) =>
          new Set(fact.mentions.flatMap((mention) => [...findFacts(record.id, mention.record)]));
        return listCandidates(ours, theirs, numbering)
          .filter((pair) => pair.relation !== 'apart' && isOneQuantity(pair))
          .map(({ here, there, features }) => {
            const labels = factsOf(other, there);
            const isOne = [...factsOf(page, here)].some((fact) => labels.has(fact));
            return { story, features, isOne, mentions: here.mentions.length };
          });
      }),
  );
}

const listFigures = ({ claims }: ArticleRecord) => claims.filter((claim) => claim.kind === 'figure');

/** How the figures of one story's pages are linked with the weights in use. */
export function measureLinks({ pages, records, findFacts, wanted, measures }: Stories, story: string): Tally {
  const tally: Tally = { offered: 0, right: 0, wanted: 0, found: 0, scored: [] };
  const found = new Set<string>();
  for (const { record: page } of pages.filter((one) => one.story === story))
    for (const { claim, matches } of crossReference(page, records).claims) {
      if (claim.kind !== 'figure') continue;
      const here = findFacts(page.id, claim);
      for (const match of matches) {
        const there = [...findFacts(match.article.id, match.claim)];
        const shared = there.filter((fact) => here.has(fact));
        const isMeasure =
          match.verdict === 'different-measure' &&
          there.some((fact) => [...here].some((one) => measures.has(`${one} ${fact}`)));
        tally.offered += 1;
        const isRight = shared.length > 0 || isMeasure;
        if (isRight) tally.right += 1;
        tally.scored.push({ score: match.score, isRight });
        for (const fact of shared) found.add(`${fact} ${page.id} ${match.article.id}`);
      }
    }
  const due = wanted.filter((one) => one.story === story);
  tally.wanted = due.length;
  tally.found = due.filter(({ fact, here, there }) => found.has(`${fact} ${here} ${there}`)).length;
  return tally;
}
