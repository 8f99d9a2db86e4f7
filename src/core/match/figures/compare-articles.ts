import type { FigureRecord } from '../../corpus/record.ts';
import { findFeatures, type PairFeatures } from './features.ts';
import { weighConcepts } from './pair-weights.ts';
import { createNumbering, type Numbering, type PreparedFigure, prepareFigure } from './prepare.ts';
import { compareBounds, type ValueRelation } from './values.ts';

/** Two figures that may be one quantity, and what is known of the pair. */
export interface FigurePair {
  /** Places among the figures of the one article and of the other. */
  a: number;
  b: number;
  relation: ValueRelation;
  features: PairFeatures;
}

/** All of an article's figures, made ready. */
export function prepareFigures(
  figures: readonly FigureRecord[],
  numbering: Numbering = createNumbering(),
): PreparedFigure[] {
  return figures.map((figure) => prepareFigure(figure, numbering));
}

/** Every pair of figures of two articles that has one dimension. Costs figures × figures. */
export function listPairs(
  a: readonly PreparedFigure[],
  b: readonly PreparedFigure[],
  numbering: Numbering,
): FigurePair[] {
  const weights = weighConcepts(a, b, numbering);
  const pairs: FigurePair[] = [];
  const relations = a.map((one) => b.map((other) => relate(one, other)));
  const ofA = relations.map((row) => row.filter((relation) => relation && relation !== 'apart').length);
  const ofB = b.map((_, j) => relations.filter((row) => row[j] && row[j] !== 'apart').length);
  relations.forEach((row, i) => {
    row.forEach((relation, j) => {
      if (!relation) return;
      const rivals = Math.max(1, ofA[i]) * Math.max(1, ofB[j]);
      pairs.push({ a: i, b: j, relation, features: findFeatures(a[i], b[j], { weights, relation, rivals }) });
    });
  });
  return pairs;
}

function relate(a: PreparedFigure, b: PreparedFigure): ValueRelation | null {
  return a.dimension === b.dimension && a.bounds && b.bounds ? compareBounds(a.bounds, b.bounds) : null;
}
