import type { Figure } from '../claims/claim.ts';
import { toBaseForm } from './base-form.ts';
import { EVENT_WORDS } from './event-words.ts';
import type { Word } from './words.ts';

/** Classes of event that the words near a figure, or its measure, name: "killed" for "deaths", "toll", "lives lost". */
export function findEvents(near: Word[], claim: Pick<Figure, 'measure'>): string[] {
  const found = new Set<string>();
  for (const lower of [...near.map((word) => word.lower), ...claim.measure.toLowerCase().split(/[^\p{L}]+/u)]) {
    const event = EVENT_WORDS.get(lower) ?? EVENT_WORDS.get(toBaseForm(lower));
    if (event) found.add(event);
  }
  return [...found].sort();
}
