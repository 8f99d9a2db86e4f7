import { expect, test } from 'vitest';
import type { Verdict } from '../../../src/core/index.ts';
import { countDaysApart, explainDates } from '../../../src/core/match/report-dates.ts';

test.each<[string, Verdict, string, string, string[]]>([
  ['a later report', 'differs', '2024-05-14', '2024-05-16T08:00:00Z', ['reasonReportLater 2024-05-16']],
  ['an earlier report', 'differs', '2024-05-14', '2024-05-12', ['reasonReportEarlier 2024-05-12']],
  ['the same day', 'differs', '2024-05-14T20:00:00Z', '2024-05-14', []],
  ['no date', 'differs', '', '2024-05-14', []],
  ['values that agree', 'same', '2024-05-14', '2024-05-16', []],
])('%s', (_name, verdict, here, there, reasons) => {
  const found = explainDates(verdict, { published: here }, { published: there });
  expect(found.map(({ key, values }) => [key, ...values].join(' '))).toEqual(reasons);
});

test.each([
  ['2024-05-14', '2024-05-16', 2],
  ['2024-05-16', '2024-05-14T00:00:00Z', 2],
  ['2024-05-14', '', 0],
])('days from "%s" to "%s"', (a, b, days) => {
  expect(countDaysApart({ published: a }, { published: b })).toBe(days);
});
