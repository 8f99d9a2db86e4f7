import { text } from '../../platform/locale.ts';
import type { Comparison } from './comparison.ts';

/** Keys of the columns' titles, in the order of the cells. */
const COLUMNS = [
  'takeClaim',
  'takeSaid',
  'takeVerdict',
  'takeOutlet',
  'takeOrigin',
  'takePublished',
  'takeVersion',
  'takeVersionSaid',
  'takeReasons',
  'takeTitle',
  'takeLink',
] as const;

/** One row a version, and one for a claim without any; the titles apart. All cells are clean text. */
export function makeTable({ claims, isBlind }: Comparison): { titles: string[]; rows: string[][] } {
  const rows = claims.flatMap(({ phrase, words, said, versions }) => {
    const claim = [phrase || words, said];
    if (versions.length === 0) return [[...claim, text('takeNobody'), ...COLUMNS.slice(3).map(() => '')]];
    return versions.map(({ verdict, source, reasons, link, ...there }) => {
      const { outlet, origin, published, title } = source;
      return [...claim, verdict, outlet, origin, published, there.phrase, there.said, reasons.join(' '), title, link];
    });
  });
  return { titles: COLUMNS.map((key) => text(isBlind && key === 'takeOutlet' ? 'takeOutletHidden' : key)), rows };
}
