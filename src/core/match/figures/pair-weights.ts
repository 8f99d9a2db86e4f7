import type { Numbering, PreparedFigure } from './prepare.ts';

/** By concept number: how much it says that two figures of a pair of articles share it; 0 where none of them has it. */
export type PairWeights = Float64Array;

/** Two short reports say little about how rare a concept is, so it is as if these figures without it stood there too. Guess. */
const BACKGROUND_FIGURES = 20;
/** So that a concept of every claim still says a little. Guess. */
const SMOOTHING = 0.5;

/**
 * Weighs concepts by how few of two articles' figures have them: in a report on unemployment "unemployment" tells no two
 * figures apart, "September" does.
 */
export function weighConcepts(
  a: readonly Pick<PreparedFigure, 'context'>[],
  b: readonly Pick<PreparedFigure, 'context'>[],
  { priors }: Numbering,
): PairWeights {
  const counts = new Uint16Array(priors.length);
  const weights = new Float64Array(priors.length);
  for (const figure of a) for (const id of figure.context) counts[id]++;
  for (const figure of b) for (const id of figure.context) counts[id]++;
  const total = a.length + b.length + BACKGROUND_FIGURES;
  const weigh = ({ context }: Pick<PreparedFigure, 'context'>) => {
    for (const id of context) weights[id] ||= priors[id] * Math.log(total / (counts[id] + SMOOTHING));
  };
  a.forEach(weigh);
  b.forEach(weigh);
  return weights;
}

/** Sum of the weights of what two ascending lists share, and of each alone. */
export function measureOverlap(a: readonly number[], b: readonly number[], weights: PairWeights): number {
  let [i, j, shared] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      shared += weights[a[i]];
      i++;
      j++;
    } else if (a[i] < b[j]) i++;
    else j++;
  }
  return shared;
}

/** Sum of the weights of a list. */
export function measureWeight(list: readonly number[], weights: PairWeights): number {
  let sum = 0;
  for (const id of list) sum += weights[id];
  return sum;
}
