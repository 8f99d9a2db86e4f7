import type { CrossReference } from '../core/index.ts';
import { text } from '../platform/locale.ts';
import { ClaimList } from './ClaimList.tsx';
import { CoverageLine } from './CoverageLine.tsx';
import type { ReadState } from './headline.ts';
import { LoneClaims } from './LoneClaims.tsx';
import { OwnReport } from './OwnReport.tsx';
import { StoryReports } from './StoryReports.tsx';
import type { ClaimFocus } from './use-focus.ts';

/** A claim with its place in the report, by which the page knows it. */
export interface PlacedClaim extends CrossReference {
  place: number;
}

interface ReportProps {
  state: ReadState;
  focus: ClaimFocus | null;
  onChoose(claim: number): void;
}

/** What was found for a page: its claims in page order, those that others report apart from those that none does. */
export function Report({ state, focus, onChoose }: ReportProps) {
  const { report, coverage, page } = state;
  const placed = report.claims.map((one, place) => ({ ...one, place }));
  const shared = placed.filter((one) => one.matches.length > 0);
  const lone = placed.filter((one) => one.matches.length === 0);
  const compared = shared.length > 0 || report.storyArticles.length > 0;
  return (
    <>
      <OwnReport page={page} ownArticles={report.ownArticles} />
      {shared.length > 0 && <ClaimList claims={shared} focus={focus} onChoose={onChoose} />}
      {shared.length === 0 && compared && lone.length > 0 && <StoryReports articles={report.storyArticles} />}
      {!compared && lone.length > 0 && <p class="notice">{text('popupNoStoryMore')}</p>}
      <LoneClaims claims={lone} compared={compared} onChoose={onChoose} />
      <CoverageLine coverage={coverage} />
    </>
  );
}
