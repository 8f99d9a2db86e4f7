/**
 * Fitted by `npm run fit`, which see: how much each feature (in the order of `FEATURE_NAMES`) speaks for two facts being
 * one quantity, as log odds. `fitting` is for values that go together, `apart` for values that do not.
 */
export const WEIGHTS = {
  fitting: [
    -0.92, 0.62, -0.12, -1.21, -1.8, 0.91, -2.05, 0.72, 1.65, 0.93, 1.27, 0.73, 0, -1.21, 0, 1, 0, 0, -1.07, -1.26,
    2.37, -1.9, 1.56, 0, 0, 0, 0.58, 0, -1.39, 0, 0, 0.72,
  ],
  apart: [
    -4.72, 0, 0, 0, -1.5, 0, -1.68, 1.83, 0.36, 0, 0.83, 2.25, 0, -0.18, -0.93, 0.86, -0.26, 0, -0.6, -4.2, 1.94, -1.22,
    0, -0.38, 1.26, -0.22, 0, -0.12, -0.74, 0, -0.18, -1.14,
  ],
};
