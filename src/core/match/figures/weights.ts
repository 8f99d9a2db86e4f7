/**
 * Fitted by `npm run fit`, which see: how much each feature (in the order of `FEATURE_NAMES`) speaks for two facts being
 * one quantity, as log odds.
 */
export const WEIGHTS: number[] = [
  -1.75, 0.91, -0.56, -1.51, -2, 1.4, -1.58, 0, 1.95, 0.3, 2.15, 1, 0, -0.46, 0, 1.05, 0, 0, -1.4, -0.8, 2.17, -2.16,
  1.41, 0, 1.2, 0, 0.45, 0, -1.66, 0, 0, 1.19,
];
