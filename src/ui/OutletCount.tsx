import { useContext } from 'preact/hooks';
import type { Match } from '../core/index.ts';
import { countText, text } from '../platform/locale.ts';
import { groupByOrigin, Origins } from './origins.ts';
import { countOutlets } from './verdicts.ts';

/** How many outlets these versions are from, and of how many origins where those are fewer: copies are one voice. */
export function OutletCount({ matches }: { matches: readonly Match[] }) {
  const outlets = countOutlets(matches);
  const origins = groupByOrigin(matches, useContext(Origins)).length;
  const said = countText('outlets', outlets);
  return (
    <span class="aside outlet-count">
      {origins < outlets ? text('outletsOrigins', said, countText('origins', origins)) : said}
    </span>
  );
}
