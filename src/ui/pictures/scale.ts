/** Maps values to places on a line. */
export interface Scale {
  kind: 'linear' | 'by-tens';
  /** Where a value lies, 0 (start) to 1 (end). */
  place(value: number): number;
  /** Round values to write under the line, lowest first. */
  ticks: number[];
}

/** Values further apart than this stand on a line where each step is ten times the last. Guess. */
const MAX_RATIO = 50;
/** Free room before the lowest and after the highest value, as a share of the line; open ends need some. */
const MARGIN = 0.12;
/** Labels that fit under a line of a popup's width. */
const MAX_TICKS = 4;

/** A scale that shows all values; values that are all equal stand in its middle. */
export function createScale(values: readonly number[]): Scale {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low > 0 && high / low >= MAX_RATIO ? createScaleByTens(low, high) : createLinearScale(low, high);
}

function createLinearScale(low: number, high: number): Scale {
  if (low === high) return { kind: 'linear', place: () => 0.5, ticks: [low] };
  const place = (value: number) => MARGIN + ((value - low) / (high - low)) * (1 - 2 * MARGIN);
  return { kind: 'linear', place, ticks: listTicks(low, high) };
}

function createScaleByTens(low: number, high: number): Scale {
  const [from, to] = [Math.log10(low), Math.log10(high)];
  const place = (value: number) => MARGIN + ((Math.log10(value) - from) / (to - from)) * (1 - 2 * MARGIN);
  const powers: number[] = [];
  for (let power = Math.ceil(from); power <= Math.floor(to); power++) powers.push(10 ** power);
  const step = Math.ceil(powers.length / MAX_TICKS);
  return { kind: 'by-tens', place, ticks: powers.filter((_, at) => at % step === 0) };
}

/** Multiples of 1, 2 or 5 times a power of ten between two values. */
function listTicks(low: number, high: number): number[] {
  const rough = (high - low) / (MAX_TICKS - 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough * (1 - 1e-9)) ?? 10) * power;
  const ticks: number[] = [];
  // Multiplied, not added up: sums of 0.1 drift.
  for (let at = Math.ceil(low / step); at * step <= high; at++) ticks.push(Number((at * step).toPrecision(12)));
  return ticks.length > 0 ? ticks : [low];
}
