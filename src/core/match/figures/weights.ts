/**
 * Fitted by `npm run fit`, which see: how much each feature (in the order of `FEATURE_NAMES`) speaks for two facts being
 * one quantity, as log odds.
 */
export const WEIGHTS: number[] = [
  -1.63, 0.94, -0.34, -1.54, -2.01, 1.33, -1.63, 0, 2.1, 0.32, 2.05, 0.85, 0, -0.8, 0, 1.07, 0, 0, -1.35, -0.77, 2.13,
  -2.17, 1.35, 0, 1.24, 0, 0.48, 0, -1.61, 0, 0, 1.12,
];
