import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import { BEFALLING } from './event-words.ts';
import { findEvents } from './events.ts';
import { findGovernor } from './governor.ts';
import { isLevelVerb } from './level-verbs.ts';
import { fromPhraseBefore, type Measure, NOTHING, type Previous } from './measured.ts';
import { headOf, modifiersOf, type NounPhrase, readNounPhrase } from './noun-phrase.ts';
import { findSubject } from './subject.ts';

/** Nouns that stand for a number: what is counted is what they are a number of. */
const TALLY =
  /^(?:tolls?|numbers?|totals?|tally|counts?|estimates?|figures?|rate|average|majority|share|sum|amount|level|record|population|membership|capacity|turnout|casualties|deaths|fatalities|injuries|losses|cases|arrests|payrolls?|employment|deployment|strength|attendance|circulation|fleet|staff|workforce|jobs|sales|index|score|claims|subscribers|users|followers|infections)$/;

/** What a count without a noun of its own counts: "the toll rose to 43", "12 dead", "adding 53,000 jobs … added 18,000". */
export function measureBareCount(line: Line, draft: Draft, previous: Previous | undefined): Measure {
  const governor = findGovernor(line, draft, previous?.draft);
  if (governor && TALLY.test(line.lower(governor.head))) return measureTally(line, draft, governor, previous);
  const predicate = readPredicate(line, draft);
  if (predicate) return predicate;
  const events = findEvents(line, draft, null);
  const victim = events.find((event) => BEFALLING.has(event));
  if (victim) return { ...NOTHING, words: `people ${victim}`, head: 'person', events };
  if (previous && isElliptic(line, draft, previous, events)) return { ...previous.measure, events, to: null };
  if (/^(?:others?|more)$/.test(line.lower(draft.to))) return { ...NOTHING, words: line.lower(draft.to), events };
  const subject = hasLevelVerb(line, draft) ? (governor ?? findSubject(line, draft.from)) : null;
  return subject ? fromPhraseBefore(line, draft, subject) : { ...NOTHING, events };
}

/** "300 casualties …, with officials putting the toll at 4,000": a tally of what the figure before counts. */
function measureTally(line: Line, draft: Draft, governor: NounPhrase, previous: Previous | undefined): Measure {
  const own = fromPhraseBefore(line, draft, governor);
  const isGeneric = /^(?:toll|estimate|number|figure|count|tally|total)$/.test(own.head);
  if (!isGeneric || !previous?.measure.head || previous.draft.unit !== 'count') return own;
  const { head, events } = previous.measure;
  return { ...own, head, events, modifiers: own.modifiers };
}

/** "four were foreign volunteers" */
function readPredicate(line: Line, draft: Draft): Measure | null {
  if (!/^(?:were|are)$/.test(line.lower(draft.to))) return null;
  const phrase = readNounPhrase(line, draft.to + 1);
  if (!phrase || !line.lower(phrase.head).endsWith('s')) return null;
  return {
    words: line.slice(phrase.from, phrase.to),
    head: headOf(line, phrase),
    modifiers: modifiersOf(line, phrase),
    events: findEvents(line, draft, phrase),
    to: null,
  };
}

/** The same deed was told of the figure before, whose noun is not said again. */
function isElliptic(line: Line, draft: Draft, previous: Previous, events: readonly string[]): boolean {
  if (previous.draft.unit !== 'count' || previous.measure.head === '') return false;
  if (events.length > 0 && events[0] === previous.measure.events[0]) return true;
  const isSameShape = line.lower(draft.to) === line.lower(previous.measure.to ?? previous.draft.to);
  return isSameShape && /^(?:in|from|at|on|by)$/.test(line.lower(draft.to));
}

function hasLevelVerb(line: Line, draft: Draft): boolean {
  for (let at = draft.from - 1; at >= draft.from - 3; at--) if (isLevelVerb(line.lower(at))) return true;
  return false;
}
