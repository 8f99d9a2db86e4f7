import { unicodePattern } from '../../text/unicode-pattern.ts';
import type { Reading } from './reading.ts';
import type { Speaker } from './resolve.ts';

/** "RUIZ: We open." at the beginning of a quote; a name in small letters would be no safe sign. */
const NAME = unicodePattern(String.raw`^(\p{Lu}[\p{Lu}.’'-]+(?: \p{Lu}[\p{Lu}.’'-]+){0,3}):\s`, 'u');
const MAX_NAME_CHARS = 60;

/** The speaker whom a quote from a transcript names itself; null for other quotes. */
export function readTranscriptName(reading: Reading, quote: number): Speaker | null {
  const { start } = reading.quotes[quote];
  const opening = reading.model.text.slice(start, start + MAX_NAME_CHARS);
  const name = opening.includes(':') ? NAME().exec(opening)?.[1] : undefined;
  if (!name) return null;
  const person = reading.people.findPerson(name);
  return { name: person?.name ?? name, person };
}
