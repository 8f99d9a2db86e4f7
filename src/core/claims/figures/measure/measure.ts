import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import { findPhraseAfter, withOf, withParticiple } from './after-number.ts';
import { measureAge } from './age.ts';
import { measureBareCount } from './bare-count.ts';
import { findEvents } from './events.ts';
import { findGovernor } from './governor.ts';
import { fromPhraseBefore, type Measure, NOTHING, type Previous } from './measured.ts';
import { headOf, modifiersOf, type NounPhrase } from './noun-phrase.ts';
import { findSubject } from './subject.ts';

/** "was 94 percent effective": the subject is measured. */
const isPredicateShare = (line: Line, draft: Draft) =>
  draft.unit === 'percent' &&
  /^(?:is|was|are|were|be|been)$/.test(line.lower(draft.from - 1)) &&
  line.lower(draft.to) !== 'of';

/** "190 kilometres (118 miles)" */
const isConversion = (line: Line, draft: Draft, previous: Previous) =>
  line.at(draft.from - 1)?.text === '(' && previous.draft.to === draft.from - 1;

/** "a father of two" */
const isParentOf = (line: Line, draft: Draft) =>
  draft.unit === 'count' &&
  line.lower(draft.from - 1) === 'of' &&
  /^(?:father|mother|parents?|dad|mom|mum)$/.test(line.lower(draft.from - 2));

/** A span of time seldom measures the subject of its sentence. */
const TIME_UNITS = new Set(['second', 'minute', 'hour', 'day', 'night', 'week', 'month', 'year', 'decade', 'century']);

/** What the figure counts or measures. */
export function findMeasure(line: Line, draft: Draft, previous: Previous | undefined): Measure {
  if (draft.isAge) return measureAge(line, draft);
  if (isParentOf(line, draft)) return { words: 'children', head: 'child', modifiers: [], events: [], to: null };
  if (line.lower(draft.from - 1) === 'magnitude') return { ...NOTHING, words: 'magnitude', head: 'magnitude' };
  if (draft.unit === 'count' || draft.unit === 'time') {
    const after = findPhraseAfter(line, draft, 'near');
    return after ? fromPhraseAfter(line, draft, after) : measureBareCount(line, draft, previous);
  }
  if (previous && isConversion(line, draft, previous)) return { ...previous.measure, to: null };
  const near = isPredicateShare(line, draft) ? null : findPhraseAfter(line, draft, 'near');
  const isLevel = draft.unit === 'percent' || /^(?:to|at|from|by)$/.test(line.lower(draft.from - 1));
  const after = near ?? (isLevel ? null : findPhraseAfter(line, draft, 'over'));
  if (after) return fromPhraseAfter(line, draft, after);
  const before =
    findGovernor(line, draft, previous?.draft) ?? (TIME_UNITS.has(draft.unit) ? null : findSubject(line, draft.from));
  if (before) return fromPhraseBefore(line, draft, before);
  const over = findPhraseAfter(line, draft, 'over');
  return over ? fromPhraseAfter(line, draft, over) : { ...NOTHING, events: findEvents(line, draft, null) };
}

function fromPhraseAfter(line: Line, draft: Draft, phrase: NounPhrase): Measure {
  const whole = withOf(line, phrase);
  return {
    words: line.slice(whole.from, whole === phrase ? withParticiple(line, phrase) : whole.to),
    head: headOf(line, whole),
    modifiers: modifiersOf(line, whole),
    events: findEvents(line, draft, phrase),
    to: phrase.to,
  };
}
