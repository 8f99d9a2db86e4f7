import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import { EVENT_CLASSES } from '../measure/event-words.ts';
import { isPersonWord } from '../measure/person-words.ts';

const COUNTED =
  /^(?:vote|point|seat|goal|percent|case|death|fatality|injury|casualty|life|shot|bullet|arrest|dead|killed|wounded|injured|missing|shot|arrested|hurt)$/;

/** "one" is a figure only where it counts victims, suspects, votes and the like; elsewhere it is a pronoun or an article. */
export function isPronounOne(line: Line, draft: Draft): boolean {
  if (
    line.lower(draft.numberFrom) !== 'one' ||
    draft.numberTo - draft.numberFrom !== 1 ||
    draft.unit !== 'count' ||
    draft.isScore
  )
    return false;
  const next = line.lower(draft.numberTo);
  if (line.lower(draft.from - 1) === 'no' || next === 'of' || next === 'another' || next === "'s") return true;
  if (draft.from < draft.numberFrom && draft.qualifier !== 'exact') return false;
  if (COUNTED.test(next)) return false;
  const before = EVENT_CLASSES.get(line.lower(draft.from - 1));
  if (before && /^(?:killed|wounded|arrested)$/.test(before) && !/^(?:[a-z]+)$/.test(next)) return false;
  if (before && /^(?:killed|wounded|arrested)$/.test(before) && /^(?:and|person|in|at|on|of)$/.test(next)) return false;
  return !isPersonNear(line, draft.numberTo);
}

/** "one person", "one 41-year-old police officer", "one other man" */
function isPersonNear(line: Line, from: number): boolean {
  for (let at = from; at < from + 4 && (line.isWord(at) || line.isHyphen(at)); at++) {
    if (isPersonWord(line.lower(at)) && !line.isHyphen(at - 1)) return true;
    if (/^(?:of|in|to|that|who|is|was|and)$/.test(line.lower(at))) return false;
  }
  return false;
}
