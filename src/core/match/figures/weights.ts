/**
 * Fitted by `npm run fit`, which see: how much each feature (in the order of `FEATURE_NAMES`) speaks for two facts being
 * one quantity, as log odds.
 */
export const WEIGHTS: number[] = [
  -1.59, 0.91, -0.34, -1.55, -2.02, 1.32, -1.62, 0, 2.1, 0.3, 2.05, 0.83, 0, -0.82, 0, 1.05, 0, 0, -1.35, -0.74, 2.12,
  -2.15, 1.33, 0, 1.23, 0, 0.5, 0, -1.59, 0, 0, 1.11,
];
