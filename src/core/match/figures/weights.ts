/**
 * Fitted by `npm run fit`, which see: how much each feature (in the order of `FEATURE_NAMES`) speaks for two facts being
 * one quantity, as log odds. `fitting` is for values that go together, `apart` for values that do not.
 */
export const WEIGHTS = {
  fitting: [
    -2.13, 0.42, -0.91, -1.1, 0.89, -1.46, 1.42, 1.55, 0.21, 2.1, 0.61, -0.2, 0.68, -0.6, 0.09, -1.09, 0, -0.68, 0.6,
    -0.57, -0.3, -0.27, 0, 0.69,
  ],
  apart: [-6, 0, 0, 0, 0, 0, 1.5, 1.5, 1, 2, 1, -1, 1, -1, 0.5, -2, 0, -1, 0.5, -1, -1, -1, -0.5, 0],
};
