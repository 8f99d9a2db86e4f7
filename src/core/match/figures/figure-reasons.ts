import type { FigureVerdict, Reason } from '../cross-reference.ts';
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
  const reasons: Reason[] = [{ key: VALUE_REASONS[relation], values: [here.record.words, there.record.words] }];
  if (here.record.unit !== there.record.unit)
    reasons.push({ key: 'reasonUnitConverted', values: [here.record.unit, there.record.unit] });
  if (verdict === 'different-measure') reasons.push(...sayMeasures(judged));
  const { heads, events, times } = judged.agreement;
  if (heads > 0) reasons.push({ key: 'reasonHeadSame', values: [listShared(judged.here.heads, judged.there.heads)] });
  if (events > 0)
    reasons.push({ key: 'reasonEventSame', values: [listShared(judged.here.events, judged.there.events)] });
  if (times > 0) reasons.push({ key: 'reasonTimeSame', values: [] });
  if (verdict === 'differs') reasons.push(...saySources(here, there));
  return reasons;
}

function sayMeasures({ here, there, agreement }: FigureFinding['judged']): Reason[] {
  if (agreement.isRivalEvent) return [sayMeasure(here.mainEvents, there.mainEvents)];
  if (agreement.counted < 0) return [sayMeasure(here.facets.get('of'), there.facets.get('of'))];
  return agreement.isOtherMode ? [{ key: 'reasonForecastOther', values: [] }] : [];
}

function sayMeasure(here: ReadonlySet<string> | undefined, there: ReadonlySet<string> | undefined): Reason {
  return { key: 'reasonMeasureOther', values: [here, there].map((names) => [...(names ?? [])].join(', ')) };
}

function saySources({ record: here }: PreparedFigure, { record: there }: PreparedFigure): Reason[] {
  if (!here.source || !there.source || here.source === there.source) return [];
  return [{ key: 'reasonSourcesOther', values: [here.source, there.source] }];
}

function listShared(a: ReadonlySet<string>, b: ReadonlySet<string>): string {
  return [...a].filter((value) => b.has(value)).join(', ');
}
