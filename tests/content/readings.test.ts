// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { describeReading, hasLinks, sortByPlace } from '../../src/content/readings.ts';
import type { PageReport } from '../../src/core/index.ts';
import { COVERAGE, makeReading } from './reports.ts';

it('sorts articles as they stand on the page', () => {
  document.body.innerHTML = '<div id="a"></div><div id="b"></div>';
  const [a, b] = ['a', 'b'].map((id) => ({ ...makeReading('430').page, root: document.getElementById(id) as Element }));
  if (a && b) expect(sortByPlace([b, a])).toEqual([a, b]);
});

it('tells of an article without its text', () => {
  expect(describeReading(makeReading('430'))).toMatchObject({ status: 'read', coverage: COVERAGE, isCut: false });
  expect(JSON.stringify(describeReading(makeReading('430')))).not.toContain('"text"');
});

it('has links as long as one is found, hidden or not', () => {
  const reading = makeReading('430');
  expect(hasLinks(reading)).toBe(true);
  const [one] = reading.answer.report.claims;
  const withClaims = (claims: PageReport['claims']) =>
    hasLinks({ ...reading, answer: { ...reading.answer, report: { ...reading.answer.report, claims } } });
  expect(withClaims([{ claim: one!.claim, matches: [], hidden: one!.matches }])).toBe(true);
  expect(withClaims([{ claim: one!.claim, matches: [] }])).toBe(false);
});
