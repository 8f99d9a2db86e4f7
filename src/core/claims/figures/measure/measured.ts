import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import { EVENT_CLASSES } from './event-words.ts';
import { findEvents } from './events.ts';
import { headOf, modifiersOf, type NounPhrase } from './noun-phrase.ts';

export interface Measure {
  /** The words, as they stand in the text where they do. */
  words: string;
  head: string;
  modifiers: string[];
  events: string[];
  /** Where the words end, for a rate that follows them; null where they do not follow the number. */
  to: number | null;
}

/** The figure before in the sentence, and what it measures. */
export interface Previous {
  draft: Draft;
  measure: Measure;
}

const MAX_EVENTS = 3;

export const NOTHING: Measure = { words: '', head: '', modifiers: [], events: [], to: null };

/** "James paid $5": a name is no plural. */
const isName = (line: Line, at: number) =>
  line.isCapitalised(at) && !line.isTitle && (at !== line.from || line.isCapitalised(at + 1));

/** What a phrase that stands before the number makes of it; the events it names come first. */
export function fromPhraseBefore(line: Line, draft: Draft, phrase: NounPhrase): Measure {
  const own: string[] = [];
  for (let at = phrase.from; at < phrase.to; at++) {
    const event = EVENT_CLASSES.get(line.lower(at));
    if (event) own.push(event);
  }
  return {
    words: line.slice(phrase.from, phrase.to),
    head: isName(line, phrase.head) ? line.lower(phrase.head) : headOf(line, phrase),
    modifiers: modifiersOf(line, phrase),
    events: [...new Set([...own, ...findEvents(line, draft, null)])].slice(0, MAX_EVENTS),
    to: null,
  };
}
