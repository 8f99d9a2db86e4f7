import { beforeEach, expect, it } from 'vitest';
import { formatCSV } from '../../../src/popup/take/as-csv.ts';
import { stubMessages } from '../../platform/fake-messages.ts';
import { compareSample } from './comparisons.ts';

beforeEach(() => stubMessages());

/** Reads CSV as RFC 4180 has it. */
function parse(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((cells) => cells.length > 1);
}

it('parses back, each row as wide as the first', () => {
  const rows = parse(formatCSV(compareSample()));
  expect(rows).toHaveLength(5);
  expect(rows.every((cells) => cells.length === 12)).toBe(true);
  expect(rows.map((cells) => cells[11])).toEqual(['Page', ...rows.slice(1).map(() => compareSample().page.url)]);
  expect(rows[1]?.[3]).toBe('Harbour & Sons *Sample*');
});

it('has no cell that a spreadsheet takes for a formula', () => {
  const csv = formatCSV(compareSample());
  expect(csv.startsWith('\uFEFF')).toBe(true);
  expect(parse(csv)[1]?.[6]).toBe(`'=SUM "520" of them, <b>all</b>`);
  expect(
    parse(csv.slice(1))
      .flat()
      .filter((cell) => /^\s*[=+\-@\t|%]/.test(cell)),
  ).toEqual([]);
});

it.each([
  ['prices; =1+1', `"prices; '=1+1"`],
  ['＝1+1', "'＝1+1"],
  ['tolls; 14 more', '"tolls; 14 more"'],
  ['well-known', 'well-known'],
])('writes %j as %s: a semicolon ends cells in some countries', (title, cell) => {
  const comparison = compareSample();
  const [version] = comparison.claims[0]?.versions ?? [];
  if (version) version.source.title = title;
  expect(formatCSV(comparison)).toContain(`,${cell},"https:`);
});

it('says above the outlets that names were hidden', () =>
  expect(formatCSV(compareSample({ isBlind: true }))).toContain(',Outlet (name hidden),'));
