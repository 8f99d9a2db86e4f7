import type { TextModel } from '../../text/model.ts';
import type { Token } from '../../text/token.ts';
import { cueOf } from './cue-verbs.ts';
import { genderOfName, isFirstName } from './first-names.ts';
import { isInsideName, isNameWord } from './name-words.ts';
import { BODY_NOUNS, FEMALE_TITLES, isPersonNoun, MALE_TITLES, TITLES } from './roles.ts';

export type Gender = 'male' | 'female' | null;

/** Somebody whom the article names. */
export interface Person {
  /** The fullest name the article gives, without titles. */
  name: string;
  gender: Gender;
  /** Something other than a verb of speech says that it is a person: bodies and countries speak too. */
  isHuman: boolean;
}

/** One place where somebody is named. */
export interface Mention {
  start: number;
  end: number;
  person: Person;
  /** "Ms. Ruiz's plan": the plan is spoken of, not she. */
  isOwner: boolean;
}

/** Capitalised words in a row: the titles before a name, and the name. */
interface NameRun {
  name: string;
  titles: Token[];
  start: number;
  end: number;
  isOwner: boolean;
  /** Something beside it says that it is a person: a role, an age. */
  isHuman: boolean;
  /** The same, or a verb of speech. */
  isPersonLike: boolean;
}

interface Bearer {
  count: number;
  gender: Gender;
  isHuman: boolean;
}

/** The people of an article, by surname. */
export class People {
  /** Where they are named, in order. */
  readonly mentions: Mention[] = [];
  readonly #bySurname = new Map<string, Map<string, Bearer>>();
  /** Names that stand alone where somebody speaks: "Ruiz said" makes a person of "Ana Ruiz". */
  readonly #speaking = new Set<string>();
  readonly #titled = new Map<string, Gender>();
  readonly #bearers = new Map<string, string | null>();
  readonly #people = new Map<string, Person>();

  constructor(model: TextModel) {
    const runs = findRuns(model);
    for (const run of runs) if (run.isPersonLike && !run.name.includes(' ')) this.#speaking.add(surnameOf(run.name));
    for (const run of runs) this.#note(run);
    for (const { name, start, end, isOwner } of runs) {
      const person = this.findPerson(name);
      if (person) this.mentions.push({ start, end, person, isOwner });
    }
  }

  /** Who a name stands for: a full name as it is, a bare surname by the only (or by far the most named) bearer. */
  findPerson(name: string): Person | null {
    const surname = surnameOf(name);
    const bearers = this.#bySurname.get(surname);
    const gender = this.#titled.get(surname);
    if (name.includes(' ')) {
      const known = bearers?.get(name);
      return known ? this.#person(name, known.gender ?? gender ?? null, known.isHuman) : null;
    }
    const bearer = bearers && this.#findBearer(surname, bearers);
    const known = bearer ? bearers.get(bearer) : undefined;
    if (bearer && known)
      return this.#person(bearer, known.gender ?? gender ?? null, known.isHuman || gender !== undefined);
    if (!bearers && gender === undefined) return null;
    return this.#person(name, gender ?? genderOfName(surname), true);
  }

  /** The only bearer of a surname, or the one named twice as often as the next; null where none is. */
  #findBearer(surname: string, bearers: ReadonlyMap<string, Bearer>): string | null {
    const known = this.#bearers.get(surname);
    if (known !== undefined) return known;
    const [first, second] = [...bearers].sort((a, b) => b[1].count - a[1].count);
    const found = !second || first[1].count >= 2 * second[1].count ? first[0] : null;
    this.#bearers.set(surname, found);
    return found;
  }

  #person(name: string, gender: Gender, isHuman: boolean): Person {
    const known = this.#people.get(name) ?? { name, gender, isHuman };
    this.#people.set(name, known);
    return known;
  }

  #note(run: NameRun): void {
    const { name, titles, isPersonLike } = run;
    const surname = surnameOf(name);
    const gender = genderOfTitles(titles);
    const first = (name.split(' ', 1)[0] ?? '').toLowerCase();
    if (!name.includes(' ')) {
      const isNamed = titles.length > 0 || (isPersonLike && isFirstName(first));
      if (isNamed && !this.#titled.get(surname)) this.#titled.set(surname, gender);
      return;
    }
    if (gender && !this.#titled.get(surname)) this.#titled.set(surname, gender);
    if (!isFirstName(first) && titles.length === 0 && !isPersonLike && !this.#speaking.has(surname)) return;
    const bearers = this.#bySurname.get(surname) ?? new Map<string, Bearer>();
    const known = bearers.get(name) ?? { count: 0, gender: genderOfName(first), isHuman: isFirstName(first) };
    const isHuman = known.isHuman || titles.length > 0 || run.isHuman;
    bearers.set(name, { count: known.count + 1, gender: gender ?? known.gender, isHuman });
    this.#bySurname.set(surname, bearers);
  }
}

const SUFFIX = /,? (?:Jr|Sr|II|III|IV|MD|PhD)\.?$/;
/** A name has this many words at most; more are a headline. */
const MAX_NAME_WORDS = 5;

/** "John F. Kerry Jr." gives "kerry". */
function surnameOf(name: string): string {
  const bare = name.replace(SUFFIX, '');
  return bare
    .slice(bare.lastIndexOf(' ') + 1)
    .toLowerCase()
    .replaceAll('’', "'");
}

function genderOfTitles(titles: readonly Token[]): Gender {
  if (titles.some((title) => MALE_TITLES.has(title.lower))) return 'male';
  return titles.some((title) => FEMALE_TITLES.has(title.lower)) ? 'female' : null;
}

/** Where the name begins behind its titles: 2 in "Utah Sen. Mitt Romney", 0 where there is none. */
export function countTitles(words: readonly Token[]): number {
  for (let at = words.length - 2; at >= 0; at--) if (TITLES.has(words[at].lower)) return at + 1;
  return 0;
}

/** Runs of capitalised words that may be names of people. */
function findRuns({ text, tokens }: TextModel): NameRun[] {
  const runs: NameRun[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isNameWord(tokens[at])) continue;
    let end = at + 1;
    while (end < tokens.length && goesOn(tokens, end)) end++;
    const run = toRun(text, tokens, at, end);
    if (run) runs.push(run);
    at = end - 1;
  }
  return runs;
}

function goesOn(tokens: readonly Token[], at: number): boolean {
  if (tokens[at].sentence !== tokens[at - 1].sentence) return false;
  return isNameWord(tokens[at]) || (isInsideName(tokens, at) && tokens[at + 1]?.sentence === tokens[at].sentence);
}

function toRun(text: string, tokens: readonly Token[], from: number, end: number): NameRun | null {
  const words = tokens.slice(from, end).filter((token) => token.kind === 'word');
  const skipped = countTitles(words);
  const names = words.slice(skipped);
  const [first, last] = [names[0], names[names.length - 1]];
  if (!first || names.length > MAX_NAME_WORDS || BODY_NOUNS.has(last.lower)) return null;
  return {
    name: text.slice(first.start, last.end).replace(/\s+/g, ' '),
    titles: words.slice(0, skipped),
    start: first.start,
    end: last.end,
    isOwner: tokens[end]?.kind === 'possessive',
    isHuman: isHuman(tokens, from, end),
    isPersonLike: isHuman(tokens, from, end) || speaks(tokens, from, end),
  };
}

/** "analyst Ana Cruz", "Ana Cruz, 41," */
function isHuman(tokens: readonly Token[], from: number, end: number): boolean {
  const [before, after, next] = [tokens[from - 1], tokens[end], tokens[end + 1]];
  if (before?.kind === 'word' && (TITLES.has(before.lower) || isPersonNoun(before.lower))) return true;
  return after?.text === ',' && next?.kind === 'number' && next.text.length === 2;
}

/** "Ana Cruz said", "said Ana Cruz" */
function speaks(tokens: readonly Token[], from: number, end: number): boolean {
  const [before, after] = [tokens[from - 1], tokens[end]];
  return (before?.kind === 'word' && isSpeech(before)) || (after?.kind === 'word' && isSpeech(after));
}

function isSpeech(token: Token): boolean {
  const cue = token.isCapitalised ? undefined : cueOf(token.lower);
  return cue?.kind === 'say' && (cue.form === 'past' || cue.form === 'present');
}
