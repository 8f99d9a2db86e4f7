/**
 * Fitted by `npm run fit`, which see: how much each feature (in the order of `FEATURE_NAMES`) speaks for two facts being
 * one quantity, as log odds. `fitting` is for values that go together, `apart` for values that do not.
 */
export const WEIGHTS = {
  fitting: [
    -0.95, 0.46, 0.25, -1.11, -1.34, 2.15, -2.01, 0.52, 1.35, 1.22, 1.63, 0.55, 0.0, -1.26, 0.0, 0.89, 0.0, 0.0, -1.37,
    -3.01, 2.36, -1.23, 1.23, 0.0, 0.07, 0.0, 0.46, 0.0, -1.29, 0.0, -0.25, 0.58,
  ],
  apart: [
    -4.22, 0.0, 0.0, 0.0, -1.66, 0.0, -1.92, 1.61, 0.24, 0.0, 0.45, 2.27, 0.0, -0.23, -0.8, 0.9, -0.22, 0.0, -0.58,
    -4.7, 2.01, -1.28, 0.0, -0.33, 1.28, -0.11, 0.0, -0.12, -0.49, 0.0, -0.44, -1.12,
  ],
};
