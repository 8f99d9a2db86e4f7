/**
 * Fitted by `npm run fit`, which see: how much each feature (in the order of `FEATURE_NAMES`) speaks for two facts being
 * one quantity, as log odds.
 */
export const WEIGHTS: number[] = [
  -1.67, 1.01, -0.36, -1.58, -2.16, 1.34, -1.45, 0.06, 1.7, 0.41, 2.13, 0.88, 0, -0.66, 0, 1.08, 0, 0, -1.03, -0.78,
  2.3, -2.44, 1.16, 0, 1.31, 0, 0.44, 0, -1.44, 0, 0, 1.18,
];
