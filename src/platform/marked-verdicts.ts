import type { Verdict } from '../core/match/cross-reference.ts';
import type { Settings } from './settings.ts';

/** What quiet mode leaves: what another report tells otherwise. */
const LOUD: readonly Verdict[] = ['differs', 'altered', 'different-measure'];

/** Whether claims of a verdict are highlighted on the page. */
export function isMarked({ quiet, unmarked }: Settings, verdict: Verdict): boolean {
  return !unmarked.includes(verdict) && (!quiet || LOUD.includes(verdict));
}

/** The settings with a verdict highlighted or not. */
export function markVerdict(settings: Settings, verdict: Verdict, on: boolean): Settings {
  const others = settings.unmarked.filter((other) => other !== verdict);
  return { ...settings, unmarked: on ? others : [...others, verdict] };
}
