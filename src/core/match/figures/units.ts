import { WordMap } from '../../text/word-map.ts';

/** What a unit measures, and how many of the dimension's first unit it is. */
interface UnitScale {
  dimension: string;
  factor: number;
  /** Months and years are not of one length, so what is converted by them is only about right. */
  isRough?: boolean;
}

const SCALES: Record<string, Record<string, number>> = {
  length: {
    metre: 1,
    meter: 1,
    kilometre: 1000,
    kilometer: 1000,
    centimetre: 0.01,
    centimeter: 0.01,
    millimetre: 0.001,
    millimeter: 0.001,
    mile: 1609.344,
    yard: 0.9144,
    foot: 0.3048,
    inch: 0.0254,
    'nautical-mile': 1852,
  },
  time: {
    second: 1,
    minute: 60,
    hour: 3600,
    day: 86_400,
    week: 604_800,
    month: 2_629_800,
    year: 31_557_600,
    decade: 315_576_000,
    century: 3_155_760_000,
  },
  mass: {
    gram: 0.001,
    kilogram: 1,
    milligram: 1e-6,
    tonne: 1000,
    'metric-ton': 1000,
    ton: 907.18474,
    pound: 0.45359237,
    ounce: 0.028349523,
  },
  area: {
    'square-metre': 1,
    'square-meter': 1,
    'square-kilometre': 1e6,
    'square-kilometer': 1e6,
    'square-mile': 2_589_988.11,
    'square-foot': 0.09290304,
    'square-yard': 0.83612736,
    hectare: 10_000,
    acre: 4046.8564,
  },
  volume: {
    litre: 1,
    liter: 1,
    millilitre: 0.001,
    milliliter: 0.001,
    gallon: 3.785411784,
    'cubic-metre': 1000,
    'cubic-meter': 1000,
  },
  speed: {
    'kilometre-per-hour': 1,
    'kilometer-per-hour': 1,
    kph: 1,
    'mile-per-hour': 1.609344,
    mph: 1.609344,
    knot: 1.852,
    'metre-per-second': 3.6,
    'meter-per-second': 3.6,
  },
  power: { watt: 1, kilowatt: 1e3, megawatt: 1e6, gigawatt: 1e9 },
  energy: { 'watt-hour': 1, 'kilowatt-hour': 1e3, 'megawatt-hour': 1e6, 'gigawatt-hour': 1e9, 'terawatt-hour': 1e12 },
  data: { byte: 1, kilobyte: 1e3, megabyte: 1e6, gigabyte: 1e9, terabyte: 1e12 },
};
const ROUGH = new Set(['month', 'year', 'decade', 'century']);
/** Units that one and the same word may stand for are told apart by name, so pounds of money never meet pounds of weight. */
const UNITS = new WordMap(() => {
  const found = new Map<string, UnitScale>();
  for (const [dimension, units] of Object.entries(SCALES))
    for (const [unit, factor] of Object.entries(units))
      found.set(unit, { dimension, factor, ...(ROUGH.has(unit) ? { isRough: true } : {}) });
  return found;
});

/** A quantity in the first unit of its dimension. */
export interface Measured {
  /** Quantities of other dimensions are never compared: "length", "USD", "percent", "count", "USD/barrel". */
  dimension: string;
  factor: number;
  offset: number;
  isRough: boolean;
}

/**
 * How to bring values of a unit to the first unit of its dimension: `value * factor + offset`. A unit that is not known
 * is a dimension of its own.
 *
 * @example findScale('mile') // { dimension: 'length', factor: 1609.344, … }
 */
export function findScale(unit: string, per?: string): Measured {
  const suffix = per ? `/${per}` : '';
  if (unit === 'degree-fahrenheit')
    return { dimension: `temperature${suffix}`, factor: 5 / 9, offset: -160 / 9, isRough: false };
  if (unit === 'degree-celsius') return { dimension: `temperature${suffix}`, factor: 1, offset: 0, isRough: false };
  if ((unit === 'kilometre' || unit === 'kilometer') && per === 'hour') return findScale('kph');
  if (unit === 'mile' && per === 'hour') return findScale('mph');
  const scale = UNITS.get(unit);
  if (!scale) return { dimension: unit + suffix, factor: 1, offset: 0, isRough: false };
  return { dimension: scale.dimension + suffix, factor: scale.factor, offset: 0, isRough: scale.isRough ?? false };
}
