/** Milliseconds of the fastest of three runs: what is above it is the machine's noise. */
function measureMs(run: () => void): number {
  const runs = [0, 1, 2].map(() => {
    const from = performance.now();
    run();
    return performance.now() - from;
  });
  return Math.min(...runs);
}

const ALLOWED_RATIO = 14;
const ALLOWED_NOISE_MS = 60;

/**
 * True where a text four times as long takes about four times as long to read. Quadratic reading takes 16 times; the
 * slack is for a busy machine, so a text must be long enough that its quarter takes some milliseconds.
 */
export function isLinear(read: (text: string) => void, piece: string, chars = 400_000): boolean {
  const quarter = piece.repeat(Math.ceil(chars / 4 / piece.length));
  const onceMs = measureMs(() => read(quarter));
  const fourTimesMs = measureMs(() => read(quarter.repeat(4)));
  return fourTimesMs < onceMs * ALLOWED_RATIO + ALLOWED_NOISE_MS;
}
