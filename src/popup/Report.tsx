import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { CrossReference, Match } from '../core/index.ts';
import { countText, text } from '../platform/locale.ts';
import { afterPaint } from '../ui/after-paint.ts';
import { Origins } from '../ui/origins.ts';
import { hideNames, OPEN_NAMING, OutletNames } from '../ui/outlet-naming.ts';
import { ClaimGroup } from './ClaimGroup.tsx';
import { ClaimDetail } from './ClaimItem.tsx';
import { CoverageLine } from './CoverageLine.tsx';
import { groupClaims, listInOrder, STANDINGS } from './claim-groups.ts';
import type { ReadState } from './headline.ts';
import { OriginList } from './OriginList.tsx';
import { OwnReport } from './OwnReport.tsx';
import { StoryReports } from './StoryReports.tsx';
import { makeComparison } from './take/comparison.ts';
import { useFirstScreen } from './use-first-screen.ts';
import type { ClaimFocus } from './use-focus.ts';
import { useOpenClaims } from './use-open-claims.ts';

const NONE: ReadonlySet<number> = new Set();

interface ReportProps {
  state: ReadState;
  focus: ClaimFocus | null;
  /** Outlets' names are hidden. */
  isBlind?: boolean;
  /** All claims that others report are open: paper has no buttons. */
  isOpen?: boolean;
  /** Claims that are on the reader's screen now; nobody follows where it is left out. */
  inView?: ReadonlySet<number>;
  onShow(claim: number): void;
  onHide?: ((claim: number, match: Match, isHidden: boolean) => void) | undefined;
  onOpenLibrary?: () => void;
}

/** What was found for a page: first what others tell otherwise, then what they agree on, then what nobody else has. */
export function Report({
  state,
  focus,
  isBlind = false,
  isOpen = false,
  inView = NONE,
  onShow,
  onHide,
  onOpenLibrary,
}: ReportProps) {
  const { report, coverage, page, isCut, leftOut = 0 } = state;
  const { open, toggle } = useOpenClaims(focus, isOpen ? report.claims.flatMap(listShared) : []);
  const naming = useMemo(() => (isBlind ? hideNames(report) : OPEN_NAMING), [isBlind, report]);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => followView(list.current, inView), [inView]);
  useEffect(() => {
    // Runs once the report is drawn; what takes how long is measured by it.
    performance.mark('summary-shown');
    return afterPaint(() => void ClaimDetail.prepare().catch(() => undefined)); // a claim that is opened tries again
  }, []);
  const groups = groupClaims(report.claims);
  const drawn = useFirstScreen(listInOrder(groups), isOpen || focus !== null);
  const isShared = groups.attention.length + groups.agreement.length > 0;
  const isCompared = isShared || report.storyArticles.length > 0;
  const take = (place: number) => makeComparison(state, new Date(), { isBlind, places: [place] });
  const onToggle = (place: number) => {
    if (!open.has(place)) onShow(place);
    toggle(place);
  };
  return (
    <OutletNames.Provider value={naming}>
      <Origins.Provider value={report.origins}>
        {isCut && <p class="notice">{text('popupCut')}</p>}
        {leftOut > 0 && <p class="notice">{countText('popupLeftOut', leftOut)}</p>}
        <OwnReport page={page} ownArticles={report.ownArticles} />
        <OriginList report={report} isOpen={isOpen} />
        {!isShared && report.claims.length > 0 && <Alone state={state} onOpenLibrary={onOpenLibrary} />}
        <div ref={list} class="groups">
          {STANDINGS.map((standing) => (
            <ClaimGroup
              key={standing}
              standing={standing}
              claims={groups[standing]}
              list={{ open, drawn, inView, focus, published: page.published, onShow, onHide, onToggle, take }}
              title={standing === 'alone' && !isCompared ? text('popupGroupUncompared') : undefined}
            />
          ))}
        </div>
        {coverage.articles > 0 && !isOpen && <CoverageLine coverage={coverage} />}
      </Origins.Provider>
    </OutletNames.Provider>
  );
}

/** Why no claim has a second source: others tell the story without them, nobody does, or there is no corpus yet. */
function Alone({ state: { report, coverage }, onOpenLibrary }: Pick<ReportProps, 'state' | 'onOpenLibrary'>) {
  if (report.storyArticles.length > 0) return <StoryReports articles={report.storyArticles} />;
  if (coverage.articles > 0) return <p class="notice">{text('popupNoStoryMore')}</p>;
  return (
    <div class="notice">
      <p>{text('popupEmptyCorpusMore')}</p>
      {onOpenLibrary && (
        <button type="button" class="primary remedy" onClick={onOpenLibrary}>
          {text('popupOpenLibrary')}
        </button>
      )}
    </div>
  );
}

const listShared = ({ matches }: CrossReference, place: number): number[] => (matches.length > 0 ? [place] : []);

/** Brings the first claim on the reader's screen into view here too; not while the reader works in here. */
function followView(list: HTMLElement | null, inView: ReadonlySet<number>): void {
  if (inView.size === 0 || document.hasFocus()) return;
  list?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
}
