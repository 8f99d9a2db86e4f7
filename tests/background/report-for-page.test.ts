import { describe, expect, it } from 'vitest';
import { reportForPage } from '../../src/background/report-for-page.ts';
import type { PageReport } from '../../src/core/index.ts';
import { makeFigure, makeMatch } from '../ui/reports.ts';

const makeReport = (claims: PageReport['claims']): PageReport => ({
  claims,
  storyArticles: [],
  ownArticles: [],
  origins: [],
});
const claim = makeFigure({
  words: '43',
  context: ['flood'],
  near: ['family'],
  head: 'family',
  events: ['moved'],
  facets: ['time:may'],
});
const many = (count: number, matches: PageReport['claims'][number]['matches']) =>
  Array.from({ length: count }, () => ({ claim, matches }));

describe('a report for a page', () => {
  it('keeps what is shown and leaves out what was compared', () => {
    const match = makeMatch({ claim, verdict: 'same' });
    const { report, leftOut } = reportForPage(makeReport([{ claim, matches: [match] }]));
    const light = { ...claim, context: [], near: [], head: '', events: [], facets: [] };
    expect(report.claims).toEqual([{ claim: light, matches: [{ ...match, claim: light }] }]);
    expect(leftOut).toBeUndefined();
    expect(claim.context).toEqual(['flood']);
  });

  it('keeps claims that others report before those of a page of thousands that nobody does, and says so', () => {
    const { report, leftOut } = reportForPage(makeReport([...many(2_000, []), ...many(10, [makeMatch({})])]));
    expect(report.claims).toHaveLength(510);
    expect(report.claims.filter(({ matches }) => matches.length > 0)).toHaveLength(10);
    expect(leftOut).toBe(1_500);
  });
});
