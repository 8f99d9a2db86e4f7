import { useEffect, useRef } from 'preact/hooks';
import { text } from '../platform/locale.ts';
import { ClaimGroup } from './ClaimGroup.tsx';
import { CoverageLine } from './CoverageLine.tsx';
import { groupClaims, STANDINGS } from './claim-groups.ts';
import type { ReadState } from './headline.ts';
import { OwnReport } from './OwnReport.tsx';
import { StoryReports } from './StoryReports.tsx';
import { Tally } from './Tally.tsx';
import type { ClaimFocus } from './use-focus.ts';
import { useOpenClaims } from './use-open-claims.ts';

const NONE: ReadonlySet<number> = new Set();

interface ReportProps {
  state: ReadState;
  focus: ClaimFocus | null;
  /** Claims that are on the reader's screen now; nobody follows where it is left out. */
  inView?: ReadonlySet<number>;
  onShow(claim: number): void;
}

/** What was found for a page: first what others tell otherwise, then what they agree on, then what nobody else has. */
export function Report({ state, focus, inView = NONE, onShow }: ReportProps) {
  const { report, coverage, page, isCut } = state;
  const { open, toggle } = useOpenClaims(focus);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => followView(list.current, inView), [inView]);
  const groups = groupClaims(report.claims);
  const isShared = groups.attention.length + groups.agreement.length > 0;
  const isCompared = isShared || report.storyArticles.length > 0;
  const toggleAndShow = (place: number) => {
    if (!open.has(place)) onShow(place);
    toggle(place);
  };
  return (
    <>
      {isCut && <p class="notice">{text('popupCut')}</p>}
      <OwnReport page={page} ownArticles={report.ownArticles} />
      {isShared && <Tally groups={groups} />}
      {!isShared && isCompared && report.claims.length > 0 && <StoryReports articles={report.storyArticles} />}
      {!isCompared && report.claims.length > 0 && <p class="notice">{text('popupNoStoryMore')}</p>}
      <div ref={list}>
        {STANDINGS.map((standing) => (
          <ClaimGroup
            key={standing}
            standing={standing}
            claims={groups[standing]}
            list={{ open, inView, focus, published: page.published, onShow, onToggle: toggleAndShow }}
            title={standing === 'alone' && !isCompared ? text('popupGroupUncompared') : undefined}
          />
        ))}
      </div>
      <CoverageLine coverage={coverage} />
    </>
  );
}

/** Brings the first claim on the reader's screen into view here too; not while the reader works in here. */
function followView(list: HTMLElement | null, inView: ReadonlySet<number>): void {
  if (inView.size === 0 || document.hasFocus()) return;
  list?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
}
