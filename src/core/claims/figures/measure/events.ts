import { wordList } from '../../../text/word-list.ts';
import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import { SMALL_NUMBERS } from '../number-words.ts';
import { eventOf } from './event-words.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** Tokens to each side within which an event may belong to a figure. */
const REACH = 12;
const CLAUSE_END = new Set([',', ';', ':', '—', '–', '(', ')', '“', '”', '"']);
const LINKS = new Set(['and', 'but', 'while', 'as', 'when', 'after', 'including', 'whereas', 'or']);
/** Words that may stand between a verb and the number it governs. */
const LIGHT = wordList(
  'at least about around nearly almost more than over up to as many some an estimated another a further approximately roughly only just the all other of off down out',
);

/**
 * Classes of event that the figure belongs to, the nearest first: the verb that governs it ("killing at least 12"), the
 * one that follows what is counted ("12 people were killed"), then others of its clause.
 */
export function findEvents(line: Line, draft: Draft, phrase: NounPhrase | null): string[] {
  const governing = findGoverning(line, draft);
  const own = phrase ? collect(line, phrase.from, phrase.to) : [];
  if (governing && own.length === 0)
    return [governing, ...findAfter(line, phrase?.to ?? draft.to).filter((e) => e !== governing)].slice(0, 2);
  const after = findAfter(line, phrase?.to ?? draft.to);
  const near = [...own, ...(governing ? [governing] : []), ...after];
  const before = near.length > 0 ? near : findBefore(line, draft);
  const found = before.length > 0 ? before : findLater(line, phrase?.to ?? draft.to);
  return [...new Set(found)].slice(0, 3);
}

/** The class of the word at `at`. A name ("Grant"), a compound ("London-based") and "the source added" tell no event. */
function eventAt(line: Line, at: number): string | null {
  const token = line.at(at);
  if (!token) return null;
  if (token.lower === 'lives' || token.lower === 'life') return isLifeTaken(line, at) ? 'killed' : null;
  const event = eventOf(token.word);
  if (!event) return null;
  if (line.isCapitalised(at) && !line.isTitle && line.isCapitalised(at + 1)) return null;
  if (event === 'stationed' && line.isHyphen(at - 1)) return null;
  if (token.lower === 'cases' && isManner(line, at)) return null;
  return event === 'added' && /^(?:that|,|the|in)$/.test(line.lower(at + 1)) ? null : event;
}

/** "in many cases", "in such cases": no illness. */
const isManner = (line: Line, at: number) =>
  line.lower(at - 2) === 'in' &&
  /^(?:many|some|most|such|several|all|both|certain|rare|other)$/.test(line.lower(at - 1));

/** "claimed the lives of", "lost his life", "took 12 lives" */
function isLifeTaken(line: Line, at: number): boolean {
  for (let i = at - 1; i >= at - 5; i--) {
    if (
      /^(?:claim(?:ed|s|ing)?|took|takes?|taken|taking|lost|loses?|losing|cost|costs|costing|loss)$/.test(line.lower(i))
    )
      return true;
  }
  return false;
}

function collect(line: Line, from: number, to: number): string[] {
  const found: string[] = [];
  for (let at = from; at < to; at++) {
    const event = eventAt(line, at);
    if (event) found.push(event);
  }
  return found;
}

/** The verb right before the number: "killed at least 12", "lay off 500". */
function findGoverning(line: Line, draft: Draft): string | null {
  let at = draft.from - 1;
  while (LIGHT.has(line.lower(at)) && at > draft.from - 6) at--;
  // "claimed the lives of 12"
  if (line.lower(at) === 'of' && line.lower(at - 1) === 'lives') at--;
  return eventAt(line, at);
}

/** To the right, up to the end of the clause; a comma that only parts an aside is passed when nothing was found. */
function findAfter(line: Line, from: number): string[] {
  const found: string[] = [];
  for (let at = from; at < Math.min(line.to, from + REACH); at++) {
    const word = line.lower(at);
    if (CLAUSE_END.has(word) || (LINKS.has(word) && at > from) || line.isNumber(at)) break;
    const event = eventAt(line, at);
    if (event) found.push(event);
  }
  return found;
}

/** "Five people, including a boy, were killed": to the right over commas, where nothing nearer tells an event. */
function findLater(line: Line, from: number): string[] {
  for (let at = from; at < Math.min(line.to, from + 2 * REACH) && line.lower(at) !== ';'; at++) {
    const event = eventAt(line, at);
    if (event) return isOfNext(line, at) ? [] : [event];
  }
  return [];
}

/** "A boat with dozens of migrants sank, killing 29": the event is the next number's. */
function isOfNext(line: Line, at: number): boolean {
  if (!line.lower(at).endsWith('ing')) return false;
  let next = at + 1;
  while (LIGHT.has(line.lower(next)) && next < at + 6) next++;
  return line.isNumber(next) || SMALL_NUMBERS.has(line.lower(next));
}

/** To the left: the clause first, then the rest of the sentence, nearest first. */
function findBefore(line: Line, draft: Draft): string[] {
  for (let at = draft.from - 1; at >= Math.max(line.from, draft.from - 2 * REACH); at--) {
    const event = eventAt(line, at);
    if (event) return [event];
  }
  return [];
}
