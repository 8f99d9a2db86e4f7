import type { FigureRecord } from '../../corpus/record.ts';
import { type Agreement, compareDescriptions } from './agreement.ts';
import { type Fact, gatherFacts } from './facts.ts';
import { type Features, listFeatures, measureDistinction } from './features.ts';
import { weighConcepts } from './pair-weights.ts';
import { type Numbering, type PreparedFigure, prepareFigure } from './prepare.ts';
import { compareBounds, type ValueRelation } from './values.ts';

/** Facts of two articles that may be one, and what is known of the pair. */
export interface Candidate {
  here: Fact;
  there: Fact;
  /** The closest that any mention of the one comes to any of the other. */
  relation: ValueRelation;
  agreement: Agreement;
  features: Features;
}

/** What an article's figures report. */
export function readFacts(figures: readonly FigureRecord[], numbering: Numbering): Fact[] {
  const prepared = figures.map((figure) => prepareFigure(figure, numbering)).filter((figure) => figure !== null);
  return gatherFacts(prepared, numbering);
}

/** Every pair of facts of two articles that has one dimension. Costs facts × facts. */
export function listCandidates(ours: readonly Fact[], theirs: readonly Fact[], numbering: Numbering): Candidate[] {
  const weights = weighConcepts(ours, theirs, numbering);
  const relations = ours.map((here) => theirs.map((there) => relateFacts(here, there)));
  const fits = (relation: ValueRelation | null) => relation !== null && relation !== 'apart';
  const ofOurs = relations.map((row) => row.filter(fits).length);
  const ofTheirs = theirs.map((_, j) => relations.filter((row) => fits(row[j])).length);
  const candidates: Candidate[] = [];
  ours.forEach((here, i) => {
    theirs.forEach((there, j) => {
      const relation = relations[i][j];
      if (!relation) return;
      const agreement = compareDescriptions(here, there, weights);
      const rivals = Math.max(0, ofOurs[i] - 1) + Math.max(0, ofTheirs[j] - 1);
      const figures = countOf(ours, here.dimension) / 2 + countOf(theirs, here.dimension) / 2;
      const distinction = Math.max(...here.mentions.map((mention) => measureDistinction(mention, figures)));
      const features = listFeatures({ agreement, relation, distinction, rivals, dimension: here.dimension });
      candidates.push({ here, there, relation, agreement, features });
    });
  });
  return candidates;
}

function countOf(facts: readonly Fact[], dimension: string): number {
  return facts.filter((fact) => fact.dimension === dimension).length;
}

const CLOSENESS: ValueRelation[] = ['equal', 'rounded', 'inside', 'compatible', 'apart'];

function relateFacts(here: Fact, there: Fact): ValueRelation | null {
  if (here.dimension !== there.dimension) return null;
  return here.mentions.reduce<ValueRelation>((best, mention) => closer(best, relate(mention, there)), 'apart');
}

function relate(mention: PreparedFigure, fact: Fact): ValueRelation {
  return fact.mentions.reduce<ValueRelation>(
    (best, other) => closer(best, compareBounds(mention.bounds, other.bounds)),
    'apart',
  );
}

function closer(a: ValueRelation, b: ValueRelation): ValueRelation {
  return CLOSENESS.indexOf(a) < CLOSENESS.indexOf(b) ? a : b;
}
