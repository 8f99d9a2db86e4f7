import type { Agreement } from './agreement.ts';
import type { PreparedFigure } from './prepare.ts';
import type { ValueRelation } from './values.ts';

/** What is known of two facts that may be one, as numbers of about 0 to 1, in the order of `FEATURE_NAMES`. */
export type Features = number[];

export const FEATURE_NAMES = [
  'bias',
  'equal',
  'rounded',
  'inside',
  'vague',
  'distinctive',
  'rivals',
  'near',
  'nearSum',
  'context',
  'contextSum',
  'headSame',
  'headUnique',
  'headOther',
  'kindOther',
  'eventSame',
  'eventOther',
  'eventRival',
  'pastOther',
  'gap',
  'timeSame',
  'timeOther',
  'countedSame',
  'countedOther',
  'nameSame',
  'nameOther',
  'changeSame',
  'changeOther',
  'roleOther',
  'modeOther',
  'partOther',
  'measured',
] as const;

/** What there is to know of a pair of facts by itself. */
export interface FactPair {
  agreement: Pick<Agreement, keyof Agreement>;
  relation: ValueRelation;
  /** How far apart the stated numbers are: the logarithm of their ratio; 0 where they are equal. */
  gap: number;
  /** How little the value would be met by chance, 0 to 1 (`measureDistinction`). */
  distinction: number;
  /** One of the two has no number of its own ("dozens"). */
  isVague: boolean;
}

/** How a pair stands among the others. */
export interface PairSetting {
  /** Other facts of the two articles whose values would go with this pair's as well. */
  rivals: number;
  dimension: string;
}

export function listFeatures(
  { agreement, relation, gap, distinction, isVague }: FactPair,
  { rivals, dimension }: PairSetting,
): Features {
  const { near, nearSum, context, contextSum, heads, events, times, names, changes } = agreement;
  const when = (is: boolean) => (is ? 1 : 0);
  return [
    1,
    when(relation === 'equal'),
    when(relation === 'rounded'),
    when(relation === 'inside'),
    when(isVague),
    relation === 'equal' || relation === 'rounded' ? distinction : 0,
    Math.log2(1 + rivals) / 3,
    near,
    Math.log1p(nearSum) / 3,
    context,
    Math.log1p(contextSum) / 3,
    when(heads > 0),
    when(heads > 0 && rivals === 0 && (relation === 'equal' || relation === 'rounded')),
    when(heads < 0),
    when(agreement.isOtherKind),
    when(events > 0),
    when(events < 0),
    when(agreement.isRivalEvent),
    when(agreement.isOtherPast),
    Math.min(1, gap),
    when(times > 0),
    when(times < 0),
    when(agreement.counted > 0),
    when(agreement.counted < 0),
    when(names > 0),
    when(names < 0),
    when(changes > 0),
    when(changes < 0),
    when(agreement.isOtherRole),
    when(agreement.isOtherMode),
    when(agreement.isOtherPart),
    when(dimension !== 'count'),
  ];
}

/** How often a number of so many digits is met by chance among news figures of one unit. Guesses. */
const CHANCE_BY_DIGITS = [1, 0.03, 0.01, 0.002, 0.0003];
const SMALLEST_CHANCE = 0.0001;

/**
 * How little two equal values would come together by chance, 0 to 1: nothing for "two" among twenty counts, all for
 * 171,350. `figures` is how many figures of the unit the articles have.
 */
export function measureDistinction({ record }: Pick<PreparedFigure, 'record'>, figures = 1): number {
  if (record.qualifier === 'vague') return 0;
  const value = Math.abs(record.high ?? record.low ?? 0);
  const digits = value.toExponential().replace(/e.*$/, '').replace('.', '').length;
  const isSmall = value < 13 && Number.isInteger(value);
  const chance = isSmall ? 0.3 / (value + 1) : (CHANCE_BY_DIGITS[digits] ?? SMALLEST_CHANCE);
  return Math.max(0, Math.min(1, -Math.log10(Math.min(1, chance * Math.max(1, figures))) / 4));
}
