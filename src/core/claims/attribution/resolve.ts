import { singleSpaced } from '../../text/single-spaced.ts';
import type { Token } from '../../text/token.ts';
import type { Discourse } from './discourse.ts';
import { countTitles } from './name-runs.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Gender, Person } from './people.ts';
import type { Reading } from './reading.ts';
import type { Statement } from './statement.ts';

/** Who speaks, as it is shown: a full name, or the article's words for somebody it doesn't name. */
export interface Speaker {
  name: string | null;
  /** Who that is, where it is somebody the article names. */
  person: Person | null;
}

export const NOBODY: Speaker = { name: null, person: null };

const GENDERS = new Map<string, Gender>([
  ['he', 'male'],
  ['his', 'male'],
  ['him', 'male'],
  ['she', 'female'],
  ['her', 'female'],
]);

/** The gender that a pronoun tells; undefined for other words. */
export function genderOfPronoun(word: string): Gender | undefined {
  return GENDERS.get(word);
}

/** Who a phrase of a statement stands for, given whom the article has spoken of up to there. */
export function resolveSpeaker(
  reading: Pick<Reading, 'model' | 'people'>,
  statement: Statement,
  phrase: NounPhrase,
  discourse: Discourse,
): Speaker {
  const head = statement.tokens
    .slice(phrase.headStart, phrase.headEnd)
    .filter((token): token is Token => token !== null);
  if (head.length === 0) return NOBODY;
  if (phrase.kind === 'pronoun') {
    const gender = genderOfPronoun(head[0].lower);
    const person = gender ? discourse.findReferent(gender) : null;
    return { name: person?.name ?? null, person };
  }
  const person = phrase.kind === 'name' ? findNamed(reading, head) : null;
  return person ? { name: person.name, person } : { name: wordsOf(reading, statement, phrase) ?? null, person: null };
}

function findNamed({ model, people }: Pick<Reading, 'model' | 'people'>, head: readonly Token[]): Person | null {
  const words = head.filter((token) => token.kind === 'word');
  const names = words.slice(countTitles(words));
  const [first, last] = [names[0], names[names.length - 1]];
  return first ? people.findPerson(singleSpaced(model.text.slice(first.start, last.end))) : null;
}

/** A phrase as the article words it. */
export function wordsOf(
  { model }: Pick<Reading, 'model'>,
  statement: Statement,
  phrase: NounPhrase,
): string | undefined {
  const [first, last] = [statement.tokens[phrase.start], statement.tokens[phrase.end - 1]];
  return first && last ? singleSpaced(model.text.slice(first.start, last.end)) : undefined;
}
