import { wordList } from '../../../text/word-list.ts';
import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import { SMALL_NUMBERS } from '../number-words.ts';
import { isMonth } from '../refuse/dates.ts';
import { isDeedVerb, isLevelVerb } from './level-verbs.ts';
import { isPhraseEnd, isPlural, isStopWord, type NounPhrase } from './noun-phrase.ts';
import { FILLERS } from './stop-words.ts';

/** Words between a noun and the number that tells its size: "toll rose to", "estimates from", "rate of", "total: ". */
const BRIDGE =
  wordList(`of at to from is was are were be been by has have had now currently officially put the a an : ranging range ranged ranges between
  up down as high low much only just still also about nearly that which will would could may might should more less than worth some
  holding steady unchanged flat stable as so higher lower bigger smaller better worse
  estimated reported another further even about around roughly`);
/** Steps to the left before the search gives up: a clause's verb and its adverbs take fewer. */
const MAX_STEPS = 9;

/**
 * The noun before the number that it tells the size of, over verbs, prepositions and times: "casualty estimates from 1,200",
 * "the unemployment rate among the young fell in May to 7 percent". `previous` is the figure before, which is jumped over
 * ("prices rose 2 percent to $40"). Null where none is tied to the number.
 */
export function findGovernor(line: Line, draft: Draft, previous: Draft | undefined): NounPhrase | null {
  let at = draft.from - 1;
  if (line.at(at)?.kind === 'possessive') return phraseEndingAt(line, at - 1);
  let isTied = /^(?:as|from|between)$/.test(line.lower(draft.from));
  for (let step = 0; step < MAX_STEPS; step++) {
    const next = stepLeft(line, at, previous);
    if (next === at) break;
    isTied ||= next < at;
    at = next;
  }
  if (!isTied || !isPhraseEnd(line, at)) return null;
  return overPrepositions(line, phraseEndingAt(line, at));
}

/** One bridge to the left; the same index where there is none. */
function stepLeft(line: Line, at: number, previous: Draft | undefined): number {
  if (previous && at < previous.to && at >= previous.from) return previous.from - 1;
  const word = line.lower(at);
  if (previous && at === previous.to && /^(?:,|or|and)$/.test(word)) return at - 1;
  const beforeTime = skipTime(line, at);
  if (beforeTime !== at) return beforeTime;
  const isAdverb = word.endsWith('ly') && word.length > 4 && !/^(?:family|assembly|supply|july|italy)$/.test(word);
  return BRIDGE.has(word) || isVerbAt(line, at) || isAdverb ? at - 1 : at;
}

const TIME_UNITS = wordList('second minute hour day night week weekend month quarter year decade season period');
const DAYS = wordList('monday tuesday wednesday thursday friday saturday sunday yesterday today overnight');
const isYear = (word: string) => word.length === 4 && /^(?:19|20)\d\d$/.test(word);

/** "in October", "last month", "on Friday", "in the fourth quarter", "in 2012": to the token before it. */
function skipTime(line: Line, at: number): number {
  let from = at;
  if (
    TIME_UNITS.has(line.lower(at)) &&
    /^(?:last|this|next|previous|prior|past|first|second|third|fourth|same|a|the|latest|each)$/.test(line.lower(at - 1))
  )
    from = at - 1;
  else if (!isMonth(line, at) && !DAYS.has(line.lower(at)) && !isYear(line.lower(at))) return at;
  if (isYear(line.lower(at)) && isMonth(line, at - 1)) from = at - 1;
  let before = from - 1;
  if (line.lower(before) === 'the') before--;
  return /^(?:in|on|during|for|since|by|until|of|at|over|from)$/.test(line.lower(before)) ? before - 1 : from - 1;
}

/** "the yield", "its trade": after an article or a possessive the word is a noun. */
const isVerbAt = (line: Line, at: number) =>
  isLevelVerb(line.lower(at)) &&
  !(/^(?:the|its|a|their|his|her)$/.test(line.lower(at - 1)) && !/(?:ed|ing)$/.test(line.lower(at)));

/** The words before a head that belong to it, back to a function word. */
export function phraseEndingAt(line: Line, head: number): NounPhrase {
  let from = head;
  while (from > line.from && head - from < 4 && isPart(line, from - 1)) from--;
  while (from < head && !line.isWord(from)) from++;
  return { from, to: head + 1, head };
}

function isPart(line: Line, at: number): boolean {
  const token = line.at(at);
  if (token?.kind === 'possessive') return true;
  if (token?.kind === 'punct') return line.isHyphen(at) && line.isGlued(at) && line.isGlued(at + 1);
  if (token?.kind !== 'word' || SMALL_NUMBERS.has(token.lower)) return false;
  if (token.lower.endsWith('ing') && isPlural(line.lower(at - 1))) return false;
  return !isStopWord(line, at) && !FILLERS.has(token.lower) && !isClearVerb(token.lower);
}

/** A level verb that is no noun: "rose" and "totalled", but not "trade", "price" or "cost". */
const isClearVerb = (word: string) =>
  (isLevelVerb(word) || isDeedVerb(word)) &&
  /(?:ed|ing|paid|sold|made|gave|spent|lost|won|led|got|has|had|rose|fell|grew|was|were|hit|stood|held|came|is|are)$/.test(
    word,
  );

const LINKING = /^(?:of|in|among|for|on|between|from)$/;

/** "increase in wages", "rate among the young", "price of oil": the head is the first noun. */
function overPrepositions(line: Line, phrase: NounPhrase): NounPhrase {
  let { from, head } = phrase;
  for (let step = 0; step < 2; step++) {
    let at = from - 1;
    if (/^(?:the|a|an|its|their|his|her|all)$/.test(line.lower(at))) at--;
    if (!LINKING.test(line.lower(at)) || !isPhraseEnd(line, at - 1)) break;
    const outer = phraseEndingAt(line, at - 1);
    from = outer.from;
    head = outer.head;
  }
  return { from, to: phrase.to, head };
}
