import type { FigureReading } from '../../claims/figures/reading.ts';
import { baseForm } from '../../text/base-form.ts';
import { listWords } from '../../text/letters.ts';
import type { Token } from '../../text/token.ts';
import { createWordFact, createWordTest } from '../../text/word.ts';
import { type WordList, wordList } from '../../text/word-list.ts';
import { isCountry, toConcept } from '../lexicon/concepts.ts';
import { sortOnce } from '../sort-once.ts';
import type { ClaimPlace } from './clause.ts';
import { findOwner } from './owner.ts';
import type { TextContext } from './text-context.ts';
import { type Day, findTimes, tellsTime } from './times.ts';

const PARTS: [part: string, words: WordList][] = [
  ['more', wordList('another additional further extra')],
  ['total', wordList('total altogether overall combined collectively cumulative')],
  ['each', wordList('each apiece average per')],
];
/** What is only awaited, and by whom; a plan ("would expel 60") reports the same number as the deed. */
const FORECASTS =
  /^(?:expected|expects?|forecasts?|forecasted|predict(?:ed|s|ion|ions)?|projected|projections?|economists?|analysts?|consensus|anticipated)$/;
const GOALS = /^(?:goal|target|targeted|targets|aims?|aimed)$/;
/** What is still to come: a forecast of it is of one measure with it. */
const PLANS = /^(?:would|will|could|may|might|should|plans?|planned|planning)$/;
const DEFINITE = /^(?:the|these|those|both|between|our|their|his|her)$/;
const KNOWN_SETS =
  /^(?:leader|country|nation|side|government|president|party|state|korea|neighbo?u?r|ally|rival|candidate|power|superpower|team|brother|sister|chamber|house|capital|sex|gender)s?$/;
/** How far to the left of a figure a forecast reaches, and to the right, in tokens. */
const FORECAST_REACH = { left: 16, right: 6 };
const PLAN_REACH = 5;
const GOAL_REACH = { left: 5, right: 3 };
/**
 * What narrows a figure down, as `kind:value`, sorted (see `FigureRecord.facets`): times, whether it is meant as fact or
 * forecast, whether it is a change and which way, a part or a whole, and the names in its clause.
 */
export function findFacets(context: TextContext, reading: FigureReading, place: ClaimPlace): string[] {
  const { model } = context;
  const { tokens } = model;
  const { own, clause } = place;
  const before = tokens.slice(clause.from, own.from);
  const near = [...before, ...tokens.slice(own.to, clause.to)];
  const times = findClaimTimes(tokens, near, place, context.day);
  const facets = findNames(near, reading, context);
  for (const time of times) facets.push(`time:${time}`);
  for (const past of findPast(times, context, near, tokens[own.from - 1])) facets.push(`past:${past}`);
  if (tellsEarlier(near) || opensEarlier(tokens, place)) facets.push('before:week');
  if (reading.head === 'age') facets.push(...findOwner(tokens, place));
  if (isKnownPair(tokens[own.from - 1], reading)) facets.push('part:pair');
  for (const mode of findModes(tokens, place)) facets.push(`mode:${mode}`);
  for (const part of findParts(before, tokens.slice(own.to, own.to + 3), reading)) facets.push(`part:${part}`);
  facets.push(...findAspects(reading));
  return sortOnce(facets);
}

/** Years before the article's own, and "the last two", "the last time": what happened then is not what happened now. */
function findPast(
  times: readonly string[],
  { day }: TextContext,
  near: readonly Token[],
  before: Token | undefined,
): string[] {
  const years = times.filter((time) => time.startsWith('year:')).map((time) => time.slice('year:'.length));
  const earlier = day ? years.filter((year) => Number(year) < day.year) : [];
  const isLast =
    before?.lower === 'last' || near.some((token, at) => token.lower === 'last' && near[at + 1]?.lower === 'time');
  return isLast ? [...earlier, 'last'] : earlier;
}

/** "Last week 90 were arrested": not those of the day that a report is about. */
function tellsEarlier(near: readonly Token[]): boolean {
  return near.some(({ lower, word }, at) => {
    if (!leadsBack(word)) return false;
    const next = near[at + 1]?.lower ?? '';
    if (lower === 'last') return /^(?:week|weekend)$/.test(next);
    if (lower === 'earlier') return next === 'this';
    return /^(?:ago|earlier|before)$/.test(next) && !BASES.has(near[at - 2]?.lower ?? '');
  });
}

const BACKWARD = wordList('last earlier week weeks month months day days year years decade decades');
const leadsBack = createWordTest(({ lower }) => BACKWARD.has(lower));
/** "Than a year ago": what a number is held against, not when it was. */
const BASES = new Set(['than', 'from', 'with', 'to', 'over']);
/** "A year ago, …": where a sentence opens so, in tokens. */
const OPENER_REACH = 5;

/** "A year ago the House passed it by 230 votes": a time that opens a sentence is that of all that follows. */
function opensEarlier(tokens: readonly Token[], { own, sentence }: ClaimPlace): boolean {
  return tellsEarlier(tokens.slice(sentence.from, Math.min(own.from, sentence.from + OPENER_REACH)));
}

/** "The two leaders", "both countries": who they are is known, and nothing is counted. */
function isKnownPair(before: Token | undefined, { head, high, unit }: FigureReading): boolean {
  return unit === 'count' && high !== null && high <= 3 && DEFINITE.test(before?.lower ?? '') && KNOWN_SETS.test(head);
}

/** Times of the clause; where it has none, that of the sentence if it is the only one there. */
function findClaimTimes(
  tokens: readonly Token[],
  near: readonly Token[],
  { own, sentence }: ClaimPlace,
  day: Day,
): string[] {
  const ofClause = findTimes(near, day);
  if (ofClause.length || !tellsTime(tokens, sentence)) return ofClause;
  const all = findTimes([...tokens.slice(sentence.from, own.from), ...tokens.slice(own.to, sentence.to)], day);
  const kinds = new Set(all.map((time) => time.replace(/:.*/, '')));
  return kinds.size === all.length ? all : [];
}

function findModes(tokens: readonly Token[], { own, sentence }: ClaimPlace): string[] {
  const found: string[] = [];
  const from = Math.max(sentence.from, own.from - FORECAST_REACH.left);
  const to = Math.min(sentence.to, own.to + FORECAST_REACH.right);
  for (let at = from; at < to; at++) {
    const { lower, word } = tokens[at];
    if (at < own.from && BREAKS_BEFORE.has(lower)) found.length = 0;
    if (at >= own.to && BREAKS_AFTER.has(lower) && !isAside(tokens, at)) break;
    if (at < own.from && at >= own.from - PLAN_REACH && isPlan(word)) found.push('plan');
    if (isForecast(word) && !isCompared(tokens, at)) found.push('forecast');
    if (isGoal(word) && !isCompared(tokens, at) && at >= own.from - GOAL_REACH.left && at < own.to + GOAL_REACH.right)
      found.push('goal');
  }
  return found;
}

const BREAKS_BEFORE = new Set(['while', 'but', 'although', 'which', 'who', ';', 'now', 'currently']);
const BREAKS_AFTER = new Set([',', ';', 'while', 'but', 'and', 'than', 'from']);
const isForecast = createWordTest(({ lower }) => FORECASTS.test(lower));
const isPlan = createWordTest(({ lower }) => PLANS.test(lower));
const isGoal = createWordTest(({ lower }) => GOALS.test(lower));

/** ", analysts said": the forecast is made behind the comma. */
function isAside(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return tokens[at].lower === ',' && next !== undefined && isForecast(next.word);
}

/** "Better than expected" speaks of the outcome. */
const isCompared = (tokens: readonly Token[], at: number) =>
  /^(?:than|above|below|-)$/.test(tokens[at - 1]?.lower ?? '');

/** How far to the left of a figure such a word stands, in tokens. */
const PART_REACH = 6;
const partOf = createWordFact(({ lower }) => PARTS.find(([, words]) => words.has(lower))?.[0] ?? null);

function findParts(before: readonly Token[], after: readonly Token[], { isPart, aspect }: FigureReading): string[] {
  const found: string[] = [];
  for (let at = Math.max(0, before.length - PART_REACH); at < before.length; at++) {
    const part = partOf(before[at].word);
    if (part) found.push(part);
  }
  if (isPart) found.push('some');
  if (aspect === 'total') found.push('total');
  if (aspect === 'average') found.push('each');
  if (after.some((token, at) => at < 2 && /^(?:more|others?|additional|further)$/.test(token.lower)))
    found.push('more');
  return found;
}

/** "rose 6 percent to 40 from 34": the change, the level, the old level. */
function findAspects({ aspect }: FigureReading): string[] {
  if (aspect === 'from' || aspect === 'to') return [`role:${aspect}`];
  return aspect === 'rise' || aspect === 'fall' ? [`change:${aspect}`] : [];
}

/**
 * Names in the clause: `of:` those in what is counted ("23 Russian diplomats"), `by:` the others ("Canada expelled").
 */
function findNames(near: readonly Token[], { measure }: FigureReading, { names }: TextContext): string[] {
  let counted: Set<string> | undefined;
  const found: string[] = [];
  for (const token of near) {
    if (!token.isCapitalised) continue;
    const name = nameOf(token.word);
    if (!names.has(token.lower) && !isCountry(name)) continue;
    counted ??= new Set(listWords(measure.toLowerCase()));
    found.push(`${counted.has(token.lower) ? 'of' : 'by'}:${name}`);
  }
  return found;
}

const nameOf = createWordFact(({ lower }) => toConcept(baseForm(lower.replaceAll('.', ''))));
