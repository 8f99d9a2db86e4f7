import type { FigureVerdict, Reason } from '../cross-reference.ts';
import { isCountry, toConcept } from '../lexicon/concepts.ts';
import type { Judged } from './judge-candidates.ts';
import type { PreparedFigure } from './prepare.ts';
import type { ValueRelation } from './values.ts';

const VALUE_REASONS: Record<ValueRelation, string> = {
  equal: 'reasonValueEqual',
  rounded: 'reasonValueRounded',
  inside: 'reasonValueInside',
  compatible: 'reasonValueCompatible',
  apart: 'reasonValueApart',
};

interface FigureFinding {
  verdict: FigureVerdict;
  relation: ValueRelation;
  judged: Pick<Judged, 'here' | 'there' | 'agreement'>;
}

/** Why two figures were taken for one quantity, or for two, and what their values have to do with each other. */
export function explainFigures(
  here: PreparedFigure,
  there: PreparedFigure,
  { verdict, relation, judged }: FigureFinding,
): Reason[] {
  const valueKey = isOneStated(here, there) ? 'reasonValueRoughly' : VALUE_REASONS[relation];
  const reasons: Reason[] = [{ key: valueKey, values: [here.record.words, there.record.words] }];
  if (here.record.unit !== there.record.unit)
    reasons.push({ key: 'reasonUnitConverted', values: [here.record.unit, there.record.unit] });
  if (verdict === 'different-measure') reasons.push(...sayMeasures(judged));
  reasons.push(...sayShared(here, there, judged));
  if (judged.agreement.times > 0) reasons.push({ key: 'reasonTimeSame', values: [] });
  if (verdict === 'differs') reasons.push(...saySources(here, there));
  return reasons;
}

/** "Some 2,300" and "2,300" */
function isOneStated({ record: a }: PreparedFigure, { record: b }: PreparedFigure): boolean {
  return (
    a.unit === b.unit &&
    a.qualifier !== b.qualifier &&
    (a.low ?? a.high) === (b.low ?? b.high) &&
    isPoint(a) &&
    isPoint(b)
  );
}

const isPoint = ({ low, high, qualifier }: PreparedFigure['record']) =>
  qualifier !== 'vague' && (low === null || high === null || low === high);

/** What is counted and what befell it; where neither is known to agree, words that stand beside both. */
function sayShared(
  here: PreparedFigure,
  there: PreparedFigure,
  { agreement, ...facts }: FigureFinding['judged'],
): Reason[] {
  const reasons: Reason[] = [];
  const heads = listShared(facts.here.heads, facts.there.heads);
  if (agreement.heads > 0) reasons.push({ key: 'reasonHeadSame', values: [nameHead(here, heads)] });
  const [event] = listShared(facts.here.events, facts.there.events);
  if (agreement.events > 0 && event && here.dimension !== 'percent')
    reasons.push({ key: 'reasonEventSame', values: [event] });
  const words = reasons.length ? [] : listWords(here, there);
  return words.length ? [{ key: 'reasonWordsShared', values: [words.join(', ')] }] : reasons;
}

/** In the page's own word: "tax", not the class that it is of. */
function nameHead({ record: { head } }: PreparedFigure, shared: readonly string[]): string {
  return shared.includes(toConcept(head)) ? head : capitalise(shared[0] ?? '');
}

const MAX_WORDS = 3;

/** The longest of the words that both sentences have, as the other report prints them; base forms are no words for readers. */
function listWords({ record: here }: PreparedFigure, { record: there }: PreparedFigure): string[] {
  const words = there.phrase.split(/[^\p{L}’'-]+/u).map((word) => [word.toLowerCase(), word] as const);
  const printed = new Map(words);
  const shared = here.context.filter((form) => there.context.includes(form) && printed.has(form));
  const longest = shared.sort((a, b) => b.length - a.length).slice(0, MAX_WORDS);
  return longest.map((form) => printed.get(form) ?? form);
}

const capitalise = (name: string) => (isCountry(name) ? name.charAt(0).toUpperCase() + name.slice(1) : name);

function sayMeasures({ here, there, agreement }: FigureFinding['judged']): Reason[] {
  if (agreement.isRivalEvent) return [sayMeasure(here.mainEvents, there.mainEvents)];
  if (agreement.counted < 0) return [sayMeasure(here.facets.get('of'), there.facets.get('of'))];
  return agreement.isOtherMode ? [{ key: 'reasonForecastOther', values: [] }] : [];
}

function sayMeasure(here: ReadonlySet<string> | undefined, there: ReadonlySet<string> | undefined): Reason {
  return {
    key: 'reasonMeasureOther',
    values: [here, there].map((names) => [...(names ?? [])].map(capitalise).join(', ')),
  };
}

function saySources({ record: here }: PreparedFigure, { record: there }: PreparedFigure): Reason[] {
  if (!here.source || !there.source || here.source === there.source) return [];
  return [{ key: 'reasonSourcesOther', values: [here.source, there.source] }];
}

function listShared(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  return [...a].filter((value) => b.has(value));
}
