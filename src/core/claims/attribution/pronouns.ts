import type { Gender, Mention, Person } from './people.ts';

/** Mentions farther back than this are not what a pronoun stands for. */
const MAX_MENTIONS_BACK = 30;

/** Where a pronoun stands and what is known there. */
export interface PronounPlace {
  /** Text offset of the pronoun. */
  start: number;
  /** The beginning of its sentence and of its paragraph. */
  statementStart: number;
  paragraphStart: number;
  /** The text before this is too far away. */
  earliest: number;
  /** Who spoke last. */
  lastSpeaker: Person | null;
}

const GENDERS = new Map<string, Gender>([
  ['he', 'male'],
  ['she', 'female'],
]);

/**
 * Who "he" or "she" stands for: among those named shortly before, of that gender, the subject of the nearest sentence or
 * who spoke last. Null for other pronouns, and where nobody fits.
 */
export function resolvePronoun(
  word: string,
  mentions: readonly Mention[],
  place: PronounPlace,
  subjects: ReadonlySet<number>,
): Person | null {
  const gender = GENDERS.get(word);
  if (!gender) return null;
  let at = findLastMention(mentions, place.start);
  const stop = Math.max(0, at - MAX_MENTIONS_BACK);
  const scores = new Map<Person, number>();
  for (let rank = 0; at >= stop && mentions[at].start >= place.earliest; at--, rank++) {
    const { person, start, isOwner } = mentions[at];
    if (person.gender && person.gender !== gender) continue;
    const score =
      scoreMention(start, place, subjects.has(start)) + (person.gender ? 0 : -1.5) - (isOwner ? 1 : 0) - rank * 0.05;
    scores.set(person, Math.max(scores.get(person) ?? -Infinity, score));
  }
  const last = place.lastSpeaker;
  if (last && (!last.gender || last.gender === gender)) {
    scores.set(last, (scores.get(last) ?? -1) + (last.gender ? 1 : -0.5));
  }
  return pickBest(scores);
}

function scoreMention(start: number, place: PronounPlace, isSubject: boolean): number {
  const near = start >= place.statementStart ? 2 : start >= place.paragraphStart ? 1.5 : 0;
  return near + (isSubject ? 1.5 : 0);
}

function pickBest(scores: ReadonlyMap<Person, number>): Person | null {
  let best: Person | null = null;
  for (const [person, score] of scores) if (!best || score > (scores.get(best) ?? 0)) best = person;
  return best;
}

/** Index of the last mention that begins before an offset; -1 where none does. */
export function findLastMention(mentions: readonly Mention[], before: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle].start < before) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
