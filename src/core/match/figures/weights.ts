/**
 * Fitted by `npm run fit`, which see: how much each feature (in the order of `FEATURE_NAMES`) speaks for two facts being
 * one quantity, as log odds.
 */
export const WEIGHTS: number[] = [
  -2.47, 1.28, -0.79, -1.62, -1.8, 1.92, -1.41, 0.23, 1.76, 0.52, 2.44, 0.9, 0, -0.56, 0, 1.05, 0, 0, -1.06, -0.3, 2.23,
  -2.96, 1.14, 0, 1.55, 0, 0.33, 0, -1.28, 0, 0, 1.26,
];
