import type { Match } from '../core/index.ts';
import { countText, text } from '../platform/locale.ts';
import { countOrigins } from './origins.ts';
import { countOutlets } from './verdicts.ts';

/** How many outlets these versions are from, and of how many origins where those are fewer: copies are one voice. */
export function OutletCount({ matches }: { matches: readonly Match[] }) {
  return <span class="aside outlet-count">{sayOutlets(matches)}</span>;
}

/** @example sayOutlets(matches) // '5 outlets, 2 origins' */
export function sayOutlets(matches: readonly Match[]): string {
  const [outlets, origins] = [countOutlets(matches), countOrigins(matches)];
  const said = countText('outlets', outlets);
  return origins < outlets ? text('outletsOrigins', said, countText('origins', origins)) : said;
}
