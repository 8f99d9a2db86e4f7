/**
 * Fitted by `npm run fit`, which see: how much each feature (in the order of `FEATURE_NAMES`) speaks for two facts being
 * one quantity, as log odds.
 */
export const WEIGHTS: number[] = [
  -1.67, 1, -0.37, -1.59, -2.15, 1.34, -1.44, 0.06, 1.69, 0.4, 2.14, 0.89, 0, -0.66, 0, 1.08, 0, 0, -1.04, -0.78, 2.3,
  -2.44, 1.16, 0, 1.31, 0, 0.44, 0, -1.44, 0, 0, 1.18,
];
