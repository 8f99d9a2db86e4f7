import { wordList } from '../../../text/word-list.ts';
import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import { EVENT_CLASSES } from '../measure/event-words.ts';
import { isPersonWord } from '../measure/person-words.ts';

const COUNTED =
  /^(?:vote|point|seat|goal|percent|case|death|fatality|injury|casualty|life|shot|bullet|arrest|dead|killed|wounded|injured|missing|shot|arrested|hurt)$/;

/** "zero in on": the verb. */
const isVerbZero = (line: Line, draft: Draft) =>
  line.lower(draft.numberFrom) === 'zero' && /^(?:in|on|out|-|)$/.test(line.lower(draft.numberTo));

/** Events whose people are counted one by one. */
const COUNTED_EVENTS = wordList(
  'killed wounded casualty missing hospitalised arrested charged sentenced shot stabbed captured rescued released trapped infected expelled',
);
const GOVERNING = new Set(['killed', 'wounded', 'arrested', 'captured', 'rescued', 'infected', 'charged', 'lost']);

/** "one" is a figure only where it counts victims, suspects, votes and the like; elsewhere it is a pronoun or an article. */
export function isPronounOne(line: Line, draft: Draft): boolean {
  if (isVerbZero(line, draft)) return draft.unit === 'count';
  const isOne = line.lower(draft.numberFrom) === 'one' && draft.numberTo - draft.numberFrom === 1;
  if (!isOne || draft.unit !== 'count' || draft.isScore) return false;
  const next = line.lower(draft.numberTo);
  const before = line.lower(draft.from - 1);
  if (before === 'no' || before === 'any' || before === 'every' || next === 'another' || next === "'s") return true;
  if (draft.qualifier !== 'exact' || COUNTED.test(next)) return false;
  if (next === 'of') return !isVictimOf(line, draft);
  if (GOVERNING.has(EVENT_CLASSES.get(before) ?? '') && /^(?:and|in|at|on|,|\.|;|)$/.test(next)) return false;
  return !isPersonNear(line, draft.numberTo) || !hasCountedEvent(line, draft);
}

/** "one of the officers was killed", "the death of one of our officers" */
function isVictimOf(line: Line, draft: Draft): boolean {
  const at = line.lower(draft.from - 1) === 'of' ? draft.from - 2 : draft.from - 1;
  const isGoverned = /^(?:killed|killing|wounded|wounding|injured|injuring|lost|death)$/.test(line.lower(at));
  if (isGoverned && isPersonNear(line, draft.numberTo + 2)) return true;
  for (let i = draft.numberTo + 2; i < draft.numberTo + 9; i++) {
    if (/^(?:was|were|is)$/.test(line.lower(i)))
      return /^(?:killed|dead|wounded|injured|shot)$/.test(line.lower(i + 1));
    if (!line.isWord(i)) return false;
  }
  return false;
}

const REACH = 20;

function hasCountedEvent(line: Line, draft: Draft): boolean {
  for (let at = Math.max(line.from, draft.from - REACH); at < Math.min(line.to, draft.to + REACH); at++) {
    if (COUNTED_EVENTS.has(EVENT_CLASSES.get(line.lower(at)) ?? '') || line.lower(at) === 'critical') return true;
  }
  return false;
}

/** "one person", "one 41-year-old police officer", "one other man" */
function isPersonNear(line: Line, from: number): boolean {
  for (let at = from; at < from + 5 && (line.isWord(at) || line.isHyphen(at)); at++) {
    if (isPersonWord(line.lower(at)) && !line.isHyphen(at - 1)) return true;
    if (/^(?:of|in|to|that|who|is|was|and|where|when|which|a|an|the|with|for|at|on|by)$/.test(line.lower(at)))
      return false;
  }
  return false;
}
