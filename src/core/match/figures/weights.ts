/**
 * Fitted by `npm run fit`, which see: how much each feature (in the order of `FEATURE_NAMES`) speaks for two facts being
 * one quantity, as log odds.
 */
export const WEIGHTS: number[] = [
  -1.53, 0.92, -0.34, -1.69, -2.07, 1.35, -1.48, 0, 1.62, 0.32, 2.19, 0.81, 0, -0.84, 0, 1.15, 0, 0, -1.11, -0.76, 2.38,
  -2.48, 1.13, 0, 1.34, 0, 0.52, 0, -1.55, 0, 0, 1.16,
];
