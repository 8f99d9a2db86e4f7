import type { Gender, Person } from './people.ts';

/** What is said of somebody fades by this factor a sentence. Read on the gold quotes: 0.5 to 0.7 do alike. */
const FADING = 0.6;
/** A new paragraph counts as part of a sentence more. */
const PARAGRAPH_STEP = 0.5;
/** A pronoun stands for one of so many people named last. */
const MAX_RECENT = 12;
/** Less than this is too faint to be meant: about four sentences. */
const FAINT = 0.25;
/** Somebody who may be of another gender must stand out so much more. */
const UNKNOWN_GENDER = 0.45;

/** How much a mention makes somebody the one whom the next pronoun means. */
export const WEIGHTS = { speaker: 3, subject: 2.5, mention: 1, owner: 0.5 };

/** Who an article is speaking of, as it goes on: the nearer, and the more a subject, the likelier a pronoun means them. */
export class Discourse {
  #now = 0;
  #paragraph = -1;
  readonly #salience = new Map<Person, { weight: number; at: number }>();
  /** Who was named last comes last. */
  readonly #recent: Person[] = [];

  /** Goes on to the next sentence. */
  enter(paragraph: number): void {
    this.#now += paragraph === this.#paragraph ? 1 : 1 + PARAGRAPH_STEP;
    this.#paragraph = paragraph;
  }

  /** Somebody is spoken of. */
  note(person: Person, weight: number): void {
    this.#salience.set(person, { weight: Math.max(this.#weightOf(person), weight) + 0.2 * weight, at: this.#now });
    const known = this.#recent.indexOf(person);
    if (known >= 0) this.#recent.splice(known, 1);
    else if (this.#recent.length === MAX_RECENT) this.#recent.shift();
    this.#recent.push(person);
  }

  /** Who "he" or "she" means here; null where nobody of that gender was spoken of shortly before. */
  findReferent(gender: Gender): Person | null {
    let best: Person | null = null;
    let bestWeight = FAINT;
    for (const person of this.#recent) {
      if (person.gender && person.gender !== gender) continue;
      if (!person.gender && !person.isHuman) continue;
      const weight = this.#weightOf(person) * (person.gender ? 1 : UNKNOWN_GENDER);
      if (weight < bestWeight) continue;
      best = person;
      bestWeight = weight;
    }
    return best;
  }

  #weightOf(person: Person): number {
    const known = this.#salience.get(person);
    return known ? known.weight * FADING ** (this.#now - known.at) : 0;
  }
}
