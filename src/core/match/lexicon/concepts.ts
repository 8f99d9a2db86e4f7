import { CONCEPT_LISTS } from './concept-lists.ts';
import { COUNTRY_LISTS } from './country-lists.ts';
import { EVENT_LISTS } from './event-lists.ts';

function invert(lists: Record<string, string>): Map<string, string> {
  return new Map(
    Object.entries(lists).flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)),
  );
}

/** The class of event that a base form names. */
export const EVENTS = invert(EVENT_LISTS);

/** The concept that a base form stands for, events included: words of one concept count as one word when contexts meet. */
export const CONCEPTS = new Map([...invert(COUNTRY_LISTS), ...invert(CONCEPT_LISTS), ...EVENTS]);

/** A base form's concept, or the form itself. */
export function toConcept(form: string): string {
  return CONCEPTS.get(form) ?? form;
}

/** Whether a concept is a country or its people. */
export function isCountry(concept: string): boolean {
  return Object.hasOwn(COUNTRY_LISTS, concept);
}
