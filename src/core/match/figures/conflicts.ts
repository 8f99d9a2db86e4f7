import type { Agreement } from './agreement.ts';
import type { Candidate } from './compare-articles.ts';
import type { Fact } from './facts.ts';
import { areOnePerson } from './heads.ts';
import { TOLLS } from './lead-tolls.ts';

/** Numbers this little distinct meet by chance in any two reports. */
const COMMON = 0.1;
const DISTINCT = 0.3;
/** Numbers that are one although the heads read for them are not. */
const UNMISTAKABLE = 0.6;
/** Sentences that share next to nothing. */
const MIN_COMPANY = 0.05;
/** Clauses that share less than this say nothing of one another. */
const MIN_SHARED = 0.15;
/** A day that is called 24 hours must be of one thing: so is every day. */
const MIN_CONVERTED_DAY = 0.4;

/** "About 300" and "300" are one number, as the logarithm of the ratio. */
const SAME_STATED = 1e-9;
/** "About 8" and "more than 5" meet at 7.5, but nobody would say both of one thing. As the logarithm of the ratio. */
const MAX_ROUGH_GAP = 0.4;
/** "At least 27 killed" is a floor that may be far below. */
const MAX_FLOOR_GAP = 0.7;

/** Whether nothing speaks against two facts being one quantity that weights could outvote. */
export function isOneQuantity(pair: CandidatePair): boolean {
  const { agreement: found, relation, distinction } = pair;
  if (found.isOtherKind || isOtherMeasure(pair) || found.changes < 0) return false;
  if (found.isOtherCountry && (distinction < COMMON || isSmall(pair.here))) return false;
  if (found.isOtherPast && (distinction < COMMON || found.names < 0)) return false;
  if (isConvertedDay(pair) && found.heads <= 0 && found.near < MIN_CONVERTED_DAY) return false;
  if (relation === 'inside' && areExactShares(pair)) return false;
  if (pair.isVague && (found.isOtherPart || isTollOfOne(pair) || (found.heads <= 0 && found.events <= 0))) return false;
  if (relation === 'equal' && found.near + found.context < MIN_COMPANY && distinction < UNMISTAKABLE)
    return isSupported(found);
  if (relation === 'equal')
    return isSupported(found) || found.near >= MIN_SHARED || distinction >= (found.heads < 0 ? UNMISTAKABLE : DISTINCT);
  if (relation === 'rounded') return found.names >= 0 || (pair.gap < SAME_STATED && isSupported(found));
  return found.near >= MIN_SHARED && pair.gap <= (pair.areLeads ? MAX_FLOOR_GAP : MAX_ROUGH_GAP);
}

/** "Dozens of migrants" on a boat are not the 19 who drowned: rough words for people must be of the same fate. */
function isTollOfOne({ agreement, here, there }: CandidatePair): boolean {
  return agreement.events <= 0 && isToll(here) !== isToll(there);
}

/** Whether it counts people whom something befell. */
export function isToll({ mainEvents }: Fact): boolean {
  return [...mainEvents].some((event) => TOLLS.includes(event));
}

/** Two countries may well have expelled four diplomats each. */
function isSmall({ mentions }: Fact): boolean {
  return mentions.every(({ record }) => Math.abs(record.high ?? record.low ?? 0) < MIN_MISLEADING);
}

/** A day is 24 hours, but "24-hour access" is no "one day after". */
function isConvertedDay({ here, there }: CandidatePair): boolean {
  return (
    here.dimension === 'time' &&
    here.mentions.every((a) => a.bounds.high <= ONE_DAY && there.mentions.every((b) => a.record.unit !== b.record.unit))
  );
}

const ONE_DAY = 86_400;

/** "An estimated 7.8 percent" and 7.9 percent are two readings, however rough the word. */
function areExactShares({ here, there, gap }: CandidatePair): boolean {
  const isExact = ({ record }: Fact['mentions'][number]) => record.low === record.high && !Number.isInteger(record.low);
  return here.dimension === 'percent' && gap > 0 && here.mentions.every(isExact) && there.mentions.every(isExact);
}

function isSupported({ heads, events, times, counted, names }: Agreement): boolean {
  return heads > 0 || events > 0 || times > 0 || counted > 0 || names > 0;
}

type CandidatePair = Pick<
  Candidate,
  'agreement' | 'relation' | 'distinction' | 'isVague' | 'areLeads' | 'gap' | 'here' | 'there'
>;

/** Killed and casualties, forecast and outcome, their diplomats and ours: alike in all but what is measured. */
function isOtherMeasure({ agreement, here }: Pick<CandidatePair, 'agreement' | 'here'>): boolean {
  return (agreement.isRivalEvent && isHeadcount(here)) || agreement.isOtherMode || agreement.counted < 0;
}

/** Who was arrested is not who was sentenced, but the years that they got, or the money that they took, are the same. */
const isHeadcount = ({ dimension }: Fact) => dimension === 'count' || dimension === 'percent';

/** Smaller numbers meet by chance too often for a reader to take one for the other. Guess. */
const MIN_MISLEADING = 13;

/** Whether a careless reader would take the one number for the other although another thing is measured. */
export function canMislead(pair: Candidate): boolean {
  const { agreement, relation, here, there } = pair;
  // A goal and a forecast of one number mislead nobody.
  if (agreement.isOtherMode && here.facets.has('mode') && there.facets.has('mode')) return false;
  if (relation !== 'equal' || pair.isVague || agreement.isOtherKind || !isOtherMeasure(pair)) return false;
  return here.mentions.some(
    ({ record }) => Math.abs(record.high ?? record.low ?? 0) >= MIN_MISLEADING || record.unit !== 'count',
  );
}

/** Further apart than this, two counts are hardly two reports of one; as the logarithm of their ratio. Guess. */
const MAX_GAP = { count: 0.62, measured: 0.3 };
const MAX_TOLL_GAP = 1.25;
const MIN_ALIKE_TOLL = 0.9;
/** One and two, two and three: too small to be sure that one thing is counted. Guess. */
const MIN_DIFFERING = 4;
/** How much clauses and sentences must share, in sum. Set on labelled stories. */
const MIN_ALIKE = { count: 0.4, measured: 0.75 };
const MIN_NEAR_HEADLESS = 0.5;

/**
 * Whether two facts are one quantity reported with two values: what is counted and what befell it are the same, and
 * period, place, names, way of change and part of the whole do not speak against it.
 */
export function canDiffer(pair: Candidate): boolean {
  const { agreement: found, relation, gap, here, there } = pair;
  if (relation !== 'apart') return false;
  if (areAgesOfOne(pair)) return gap <= MAX_AGE_GAP;
  if (found.isOtherKind || isOtherMeasure(pair) || found.isOtherCountry || isOtherSetting(found)) return false;
  if (here.mentions.every(isRough) || there.mentions.every(isRough)) return canDifferRoughly(pair);
  if (pair.areLeads && canLeadsDiffer(pair)) return true;
  const kind = here.dimension === 'count' ? 'count' : 'measured';
  if (found.near + found.context < MIN_ALIKE[kind] || found.heads < 0) return false;
  if (gap > MAX_GAP[kind] && !isGrowingToll(pair)) return false;
  // "Canada expelled seven": what is counted is left out, but who and what befell them is said.
  if (found.heads === 0 && !(found.names > 0 && found.near >= MIN_NEAR_HEADLESS)) return false;
  if (kind === 'measured') return found.times > 0;
  const largest = Math.max(...[...here.mentions, ...there.mentions].map(({ bounds }) => bounds.high));
  return found.events > 0 && largest >= MIN_DIFFERING;
}

/** How much the clauses and sentences of two lead tolls must share. Set on labelled and made-up stories. */
const MIN_ALIKE_LEADS = 0.3;

/** "Two killed" and, a day later, "the death toll rose to three": how many died is what each report is about. */
function canLeadsDiffer({ agreement: found, gap }: Candidate): boolean {
  return gap <= MAX_TOLL_GAP && found.heads >= 0 && found.near + found.context >= MIN_ALIKE_LEADS;
}

/** "Ada Marsh, 31" and "Marsh, 32". */
function areAgesOfOne({ here, there }: Candidate): boolean {
  return (
    here.heads.has('age') && there.heads.has('age') && areOnePerson(here.facets.get('who'), there.facets.get('who'))
  );
}

/** Nobody takes a child for a grown-up; as the logarithm of the ratio. Guess. */
const MAX_AGE_GAP = 0.3;

/** Tolls of one event may grow threefold within days; then all else must be alike. */
function isGrowingToll({ agreement: found, gap, here }: Candidate): boolean {
  if (gap > MAX_TOLL_GAP || found.near + found.context < MIN_ALIKE_TOLL || found.isOtherPart) return false;
  return found.heads > 0 && found.events > 0 && isToll(here);
}

/** "Hundreds" and "more than 1,400" differ where event, time and place leave no doubt that they are of one thing. */
function canDifferRoughly({ agreement: found, here, there }: Candidate): boolean {
  if (here.mentions.every(isRough) && there.mentions.every(isRough)) return false;
  return found.events > 0 && found.times > 0 && found.names > 0 && found.heads >= 0 && !found.isOtherPart;
}

const isRough = ({ record }: Fact['mentions'][number]) => record.qualifier === 'vague';

function isOtherSetting(found: Agreement): boolean {
  return (
    found.times < 0 ||
    found.names < 0 ||
    found.changes < 0 ||
    found.isOtherRole ||
    found.isOtherPast ||
    found.isEarlier ||
    found.isAddition
  );
}

/** So many days after the first report a toll moves little, and what is told of may be another day's. */
const DAYS_OF_NEWS = 3;
const MAX_LATE_GAP = 0.2;

/** "At least 18 killed" on Friday and "22 killed" on Monday may well be two attacks. */
export function isOtherDay({ agreement, relation, gap, here }: Candidate, daysApart: number): boolean {
  if (daysApart < DAYS_OF_NEWS || agreement.names > 0 || !here.events.size) return false;
  if (relation !== 'apart' && agreement.names === 0) return false;
  return gap > MAX_LATE_GAP || agreement.names < 0;
}

/** Of pairs that can differ, the share that do: counts with company are surest. Set on labelled stories. */
export function scoreDifference({ agreement: { near, times, names, counted } }: Candidate): number {
  const company = [times, names, counted].filter((accord) => accord > 0).length;
  return Math.min(0.95, 0.78 + 0.15 * Math.min(1, near) + 0.04 * company);
}
