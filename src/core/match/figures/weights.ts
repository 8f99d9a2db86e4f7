/**
 * Fitted by `npm run fit`, which see: how much each feature (in the order of `FEATURE_NAMES`) speaks for two facts being
 * one quantity, as log odds. `fitting` is for values that go together, `apart` for values that do not.
 */
export const WEIGHTS = {
  fitting: [
    -0.92, 0.62, -0.12, -1.21, -1.8, 0.9, -2.05, 0.72, 1.64, 0.93, 1.26, 0.73, 0.0, -1.21, 0.0, 1.0, 0.0, 0.0, -1.07,
    -1.26, 2.37, -1.9, 1.56, 0.0, 0.02, 0.0, 0.59, 0.0, -1.38, 0.0, 0.0, 0.72,
  ],
  apart: [
    -4.32, 0.0, 0.0, 0.0, -1.51, 0.0, -1.65, 1.81, 0.11, 0.0, 0.59, 2.13, 0.0, -0.18, -0.88, 0.86, -0.28, 0.0, -0.62,
    -4.19, 1.86, -1.24, 0.0, -0.38, 1.23, -0.2, 0.0, -0.14, -0.69, 0.0, -0.16, -1.11,
  ],
};
