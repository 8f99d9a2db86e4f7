/** One pair: what is known of it, whether it is one quantity, and how much it counts. */
export interface Sample {
  features: readonly number[];
  isOne: boolean;
  weight: number;
}

/** 1: the weight may not be negative; -1: not positive; 0: either. */
export type Sign = -1 | 0 | 1;

/** Holds weights near nothing where the samples say little. */
const RIDGE = 1;
const STEPS = 40;

/**
 * Logistic regression by Newton's method with a ridge on all weights but the first, which is the bias. A weight of the
 * wrong sign is taken out and the rest is fitted again.
 */
export function fitLogistic(samples: readonly Sample[], signs: readonly Sign[]): number[] {
  let kept = signs.map((_, at) => at);
  for (;;) {
    const fitted = fitKept(samples, kept);
    const wrong = kept.filter((feature, at) => signs[feature] * fitted[at] < 0);
    if (wrong.length === 0) return signs.map((_, feature) => fitted[kept.indexOf(feature)] ?? 0);
    kept = kept.filter((feature) => !wrong.includes(feature));
  }
}

function fitKept(samples: readonly Sample[], kept: readonly number[]): number[] {
  const size = kept.length;
  let weights = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = kept.map((_, i) => (i === 0 ? 0 : -RIDGE * weights[i]));
    const hessian = kept.map((_, i) => kept.map((__, j) => (i === j ? (i === 0 ? 1e-6 : RIDGE) : 0)));
    for (const { features, isOne, weight } of samples) {
      const row = kept.map((feature) => features[feature]);
      const share = 1 / (1 + Math.exp(-row.reduce((sum, value, i) => sum + value * weights[i], 0)));
      for (let i = 0; i < size; i++) {
        if (row[i] === 0) continue;
        gradient[i] += weight * (Number(isOne) - share) * row[i];
        for (let j = 0; j < size; j++) hessian[i][j] += weight * (share * (1 - share) + 1e-6) * row[i] * row[j];
      }
    }
    const change = solve(hessian, gradient);
    weights = weights.map((weight, i) => weight + change[i]);
    if (change.every((value) => Math.abs(value) < 1e-6)) break;
  }
  return weights;
}

/** Gaussian elimination with pivoting; the matrix is small and, with its ridge, never singular. */
function solve(matrix: number[][], vector: number[]): number[] {
  const rows = matrix.map((row, i) => [...row, vector[i]]);
  for (let column = 0; column < rows.length; column++) {
    let pivot = column;
    for (let i = column + 1; i < rows.length; i++)
      if (Math.abs(rows[i][column]) > Math.abs(rows[pivot][column])) pivot = i;
    [rows[column], rows[pivot]] = [rows[pivot], rows[column]];
    for (let i = 0; i < rows.length; i++) {
      if (i === column) continue;
      const factor = rows[i][column] / rows[column][column];
      if (factor) for (let j = column; j <= rows.length; j++) rows[i][j] -= factor * rows[column][j];
    }
  }
  return rows.map((row, i) => row[rows.length] / row[i]);
}
