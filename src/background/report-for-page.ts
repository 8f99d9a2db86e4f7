import type { ClaimRecord, PageReport } from '../core/index.ts';

/** Guess: more claims that nobody else reports are no help to a reader, and make a page of thousands wait for its answer. */
const MAX_UNMATCHED = 500;
/** As many as are painted. */
const MAX_MATCHED = 500;

/** What a page, card and popup show of a report; `leftOut` says how many claims it has more, and is not there where that is all. */
export interface ReportForPage {
  report: PageReport;
  leftOut?: number;
}

/** Leaves out of a report what only the comparison needed: two thirds of it, which the page's own thread would have to unpack. */
export function reportForPage(report: PageReport): ReportForPage {
  let [matched, unmatched] = [0, 0];
  const shown = report.claims.filter(({ matches }) =>
    matches.length > 0 ? ++matched <= MAX_MATCHED : ++unmatched <= MAX_UNMATCHED,
  );
  const claims = shown.map(({ claim, matches }) => ({
    claim: lighten(claim),
    matches: matches.map((match) => ({ ...match, claim: lighten(match.claim) })),
  }));
  const leftOut = report.claims.length - shown.length;
  return { report: { ...report, claims }, ...(leftOut > 0 && { leftOut }) };
}

function lighten(claim: ClaimRecord): ClaimRecord {
  const light = { ...claim, context: [], near: [] };
  return light.kind === 'figure' ? { ...light, head: '', events: [], facets: [] } : light;
}
