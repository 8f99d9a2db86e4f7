import type { Reason } from '../cross-reference.ts';
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

/** Why two figures were taken for one quantity, and what their values have to do with each other. */
export function explainFigures(
  here: PreparedFigure,
  there: PreparedFigure,
  { relation, judged }: { relation: ValueRelation; judged: Judged },
): Reason[] {
  const reasons: Reason[] = [{ key: VALUE_REASONS[relation], values: [here.record.words, there.record.words] }];
  if (here.record.unit !== there.record.unit)
    reasons.push({ key: 'reasonUnitConverted', values: [here.record.unit, there.record.unit] });
  const { heads, events, times } = judged.agreement;
  if (heads > 0) reasons.push({ key: 'reasonHeadSame', values: [listShared(judged.here.heads, judged.there.heads)] });
  if (events > 0)
    reasons.push({ key: 'reasonEventSame', values: [listShared(judged.here.events, judged.there.events)] });
  if (times > 0) reasons.push({ key: 'reasonTimeSame', values: [] });
  return reasons;
}

function listShared(a: ReadonlySet<string>, b: ReadonlySet<string>): string {
  return [...a].filter((value) => b.has(value)).join(', ');
}
