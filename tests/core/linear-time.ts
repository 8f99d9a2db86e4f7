/** Milliseconds of the fastest of so many runs: what is above it is the machine's noise. */
export function measureMs(run: () => void, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const from = performance.now();
    run();
    return performance.now() - from;
  });
  return Math.min(...times);
}

const ALLOWED_RATIO = 14;
const ALLOWED_NOISE_MS = 60;

/**
 * True where a text four times as long takes about four times as long to read. Quadratic reading takes 16 times; the
 * slack is for a busy machine, so a text must be long enough that its quarter takes some milliseconds.
 */
export function isLinear(read: (text: string) => void, piece: string, chars = 400_000): boolean {
  const quarter = piece.repeat(Math.ceil(chars / 4 / piece.length));
  const onceMs = measureMs(() => read(quarter), 3);
  const fourTimesMs = measureMs(() => read(quarter.repeat(4)), 3);
  return fourTimesMs < onceMs * ALLOWED_RATIO + ALLOWED_NOISE_MS;
}

const MEGABYTE = 1_000_000;
const PARTS = 16;
/** Linear reading takes 16 times as long as a sixteenth, quadratic reading 256 times: the slack lies far from both. */
const ALLOWED_AT_A_MEGABYTE = 64;

/** A busy machine may stand in the way of a single reading; superlinear reading fails every time. */
const TRIES = 3;

/** True where a megabyte of a piece takes about 16 times as long as a sixteenth of it, in one of a few tries. */
export function isLinearToAMegabyte(read: (text: string) => void, piece: string): boolean {
  const part = piece.repeat(Math.ceil(MEGABYTE / PARTS / piece.length));
  const whole = part.repeat(PARTS);
  const isLinearOnce = () => {
    const partMs = measureMs(() => read(part), 3);
    return measureMs(() => read(whole), 1) < partMs * ALLOWED_AT_A_MEGABYTE + ALLOWED_NOISE_MS;
  };
  return Array.from({ length: TRIES }).some(isLinearOnce);
}
