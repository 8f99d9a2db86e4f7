import type { Reason, Verdict } from '../../core/index.ts';
import { text } from '../../platform/locale.ts';
import { formatDate } from '../../ui/dates.ts';
import { cleanText } from '../../ui/foreign-text.ts';
import { VERDICT_LOOKS } from '../../ui/verdicts.ts';
import type { Comparison, Source } from './comparison.ts';

/** A verdict's exact words. */
export function sayVerdict(verdict: Verdict): string {
  return text(VERDICT_LOOKS[verdict].key);
}

/** A reason in words; empty for one that has none here. */
export function sayReason({ key, values }: Reason): string {
  const clean = values.map((value) => cleanText(value));
  return clean.every(Boolean) ? text(key, ...clean) : '';
}

/** Who reported when: "Harbour Sample (from Sample Wire), 2 Mar 2025". */
export function saySource({ outlet, origin, published }: Source): string {
  const who = origin ? text('takeFrom', outlet, origin) : outlet;
  return [who, formatDate(published)].filter(Boolean).join(', ');
}

/** Closes what is taken along, so that nobody takes it for more than it is. */
export function sayNote({ isBlind }: Pick<Comparison, 'isBlind'>): string {
  return isBlind ? `${text('takeNote')} ${text('takeBlind')}` : text('takeNote');
}
