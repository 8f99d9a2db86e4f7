import type { TextModel } from '../../text/model.ts';
import type { Token } from '../../text/token.ts';
import { genderOfName, isFirstName } from './first-names.ts';
import { findNameRuns, type NameRun, surnameOf } from './name-runs.ts';
import { FEMALE_TITLES, MALE_TITLES } from './roles.ts';

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
    const runs = findNameRuns(model);
    for (const run of runs) if (run.isPersonLike && !run.name.includes(' ')) this.#speaking.add(run.surname);
    for (const run of runs) this.#note(run);
    for (const { name, surname, start, end, isOwner } of runs) {
      const person = this.findPerson(name, surname);
      if (person) this.mentions.push({ start, end, person, isOwner });
    }
  }

  /** Who a name stands for: a full name as it is, a bare surname by the only (or by far the most named) bearer. */
  findPerson(name: string, surname = surnameOf(name)): Person | null {
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
    const { name, surname, titles, isPersonLike } = run;
    const gender = genderOfTitles(titles);
    const space = name.indexOf(' ');
    if (space < 0) {
      const isNamed = titles.length > 0 || (isPersonLike && isFirstName(name.toLowerCase()));
      if (isNamed && !this.#titled.get(surname)) this.#titled.set(surname, gender);
      return;
    }
    if (gender && !this.#titled.get(surname)) this.#titled.set(surname, gender);
    const first = name.slice(0, space).toLowerCase();
    if (!isFirstName(first) && titles.length === 0 && !isPersonLike && !this.#speaking.has(surname)) return;
    const bearers = this.#bySurname.get(surname) ?? new Map<string, Bearer>();
    const known = bearers.get(name) ?? { count: 0, gender: genderOfName(first), isHuman: isFirstName(first) };
    const isHuman = known.isHuman || titles.length > 0 || run.isHuman;
    bearers.set(name, { count: known.count + 1, gender: gender ?? known.gender, isHuman });
    this.#bySurname.set(surname, bearers);
  }
}

function genderOfTitles(titles: readonly Token[]): Gender {
  if (titles.some((title) => MALE_TITLES.has(title.lower))) return 'male';
  return titles.some((title) => FEMALE_TITLES.has(title.lower)) ? 'female' : null;
}
