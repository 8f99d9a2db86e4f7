import type { CrossReference, PageReport } from '../core/index.ts';
import { TextMap } from '../page/text-map.ts';
import type { Reading } from './readings.ts';

/** The page's articles as one: their texts one after the other, and all their claims at their places in that. */
export interface WholePage {
  map: TextMap;
  report: Pick<PageReport, 'claims'>;
  /** Where each article's claims begin among all. */
  starts: number[];
}

/** An endless page has several articles: each is asked for by itself, but they are painted and stepped through as one. */
export function joinReadings(readings: readonly Reading[]): WholePage {
  const claims: CrossReference[] = [];
  const starts: number[] = [];
  let at = 0;
  for (const { page, answer } of readings) {
    starts.push(claims.length);
    for (const one of answer.report.claims) claims.push(at === 0 ? one : moveClaim(one, at));
    at += page.map.text.length + 1;
  }
  return { map: TextMap.join(readings.map(({ page }) => page.map)), report: { claims }, starts };
}

function moveClaim({ claim, ...links }: CrossReference, by: number): CrossReference {
  return { claim: { ...claim, start: claim.start + by, end: claim.end + by }, ...links };
}
