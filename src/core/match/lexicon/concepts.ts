import { wordClasses } from '../../text/word-map.ts';
import { CONCEPT_LISTS } from './concept-lists.ts';
import { COUNTRY_LISTS } from './country-lists.ts';
import { EVENT_LISTS } from './event-lists.ts';

/** The concept that a base form stands for, events included: words of one concept count as one word when contexts meet. */
export const CONCEPTS = wordClasses(COUNTRY_LISTS, CONCEPT_LISTS, EVENT_LISTS);

/** A base form's concept, or the form itself. */
export function toConcept(form: string): string {
  return CONCEPTS.get(form) ?? form;
}

/** Whether a concept is a country or its people. */
export function isCountry(concept: string): boolean {
  return Object.hasOwn(COUNTRY_LISTS, concept);
}
