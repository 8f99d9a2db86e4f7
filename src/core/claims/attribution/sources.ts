import { wordList } from '../../text/word-list.ts';
import type { Span } from '../claim.ts';
import type { Attribution } from './attributions.ts';
import { lowerAt } from './name-words.ts';
import { type NounPhrase, readPhraseBefore } from './noun-phrase.ts';
import { outermost } from './own-speaker.ts';
import type { Reading, ReadStatement } from './reading.ts';
import { wordsOf } from './resolve.ts';
import type { Speakers } from './speakers.ts';

/** Verbs whose object is no news: "the quake claimed 300 lives", "the firm added 300 jobs", "called for 300 troops". */
const NEEDS_THAT = wordList(
  `claim claims claimed claiming add adds added adding find finds found recall recalls recalled order orders ordered
  post posts posted offer offers offered want wants wanted read reads put puts carry carries carried pledge
  show shows showed shown feature features contain contains value values valued see saw seen attack attacked
  fire fired shoot shot point pointed cut see sees`,
);

/** What somebody's own figure is called. */
const ESTIMATES = wordList('estimate estimates count counts tally toll projection projections forecast forecasts');

/** Whose word an article gives for a figure; undefined where it gives its own. */
export function findSource(reading: Reading, speakers: Speakers, figure: Span): string | undefined {
  const quote = findAt(reading.quotes, figure.start, (each) => each.outerStart);
  const words = reading.quotes[quote];
  if (words && figure.start < words.outerEnd) return speakers.ofQuotes[quote]?.name ?? undefined;
  const index = findAt(reading.statements, figure.start, (each) => each.start);
  const statement = reading.statements[index];
  if (!statement) return undefined;
  const place = placeOf(statement, figure.start);
  const estimate = readEstimate(statement, place);
  if (estimate) return wordsOf(reading, statement, estimate);
  const attribution = findReport(statement, place);
  return (attribution && speakers.resolved[index]?.get(attribution.speaker)?.name) ?? undefined;
}

/** "Harbour News estimates of 12": whose count it is, whatever the sentence reports before. */
function readEstimate({ tokens }: ReadStatement, place: number): NounPhrase | null {
  if (lowerAt(tokens, place - 1) !== 'of' || !ESTIMATES.has(lowerAt(tokens, place - 2))) return null;
  const end = tokens[place - 3]?.kind === 'possessive' ? place - 3 : place - 2;
  const phrase = readPhraseBefore(tokens, end);
  return phrase?.kind === 'name' ? phrase : null;
}

/** What reports what stands at a place: "according to …" anywhere, a cue before it, or one that ends the sentence. */
function findReport(statement: ReadStatement, place: number): Attribution | undefined {
  const reports = statement.attributions.filter((each) => isReport(statement, each));
  const before = reports.filter((each) => each.cue < place && each.speaker.end <= place);
  const after = reports.filter((each) => each.cue > place && each.speaker.start > place);
  return (
    after.find((each) => each.kind === 'according' || isClosing(statement, each)) ??
    (before.length > 0 ? outermost(statement, before) : undefined)
  );
}

function isReport(statement: ReadStatement, { kind, cue }: Attribution): boolean {
  if (kind === 'according') return true;
  if (kind === 'name' || kind === 'noun') return false;
  return !NEEDS_THAT.has(lowerAt(statement.tokens, cue)) || lowerAt(statement.tokens, cue + 1) === 'that';
}

/** "…, Ms. Ruiz said on Friday." */
function isClosing(statement: ReadStatement, { cue, speaker, isMainVerb }: Attribution): boolean {
  const before = lowerAt(statement.tokens, Math.min(cue, speaker.start) - 1);
  return isMainVerb && /^[,—–―]$/.test(before);
}

function placeOf(statement: ReadStatement, offset: number): number {
  const place = statement.tokens.findIndex((token) => token !== null && token.end > offset);
  return place < 0 ? statement.tokens.length : place;
}

/** Index of the last item that begins at or before `offset`; -1 where none does. Items are in order. */
function findAt<T>(items: readonly T[], offset: number, startOf: (item: T) => number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(items[middle]) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
