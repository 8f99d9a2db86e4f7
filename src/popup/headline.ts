import { countText, text } from '../platform/locale.ts';
import type { OffWhere, PageState } from '../protocol/messages.ts';
import { countOutlets } from '../ui/verdicts.ts';
import type { ViewState } from './view-state.ts';

export type ReadState = Extract<PageState, { status: 'read' }>;

const HEADLINES: Record<Exclude<ViewState['status'], 'read' | 'off'>, string> = {
  reading: 'popupReading',
  'not-article': 'popupNotArticle',
  waiting: 'popupWaiting',
  error: 'popupError',
  restricted: 'popupRestricted',
  'not-allowed': 'popupNotAllowed',
  'not-running': 'popupNotRunning',
  gone: 'popupGone',
};

const OFF: Record<OffWhere, string> = {
  site: 'popupOffHere',
  hour: 'popupOffHour',
  everywhere: 'popupOffEverywhere',
};

/** What a page has come to, in one line. */
export function sayHeadline(state: ViewState): string {
  if (state.status === 'read') return sayReport(state);
  if (state.status === 'off') return text(OFF[state.where]);
  if (state.status === 'error' && state.code === 'other-language') return text('popupOtherLanguage');
  return text(HEADLINES[state.status]);
}

/** "Nothing found" is told apart: no claim to look for, no report on this story, or reports without these claims. */
function sayReport({ report, coverage }: ReadState): string {
  const matches = report.claims.flatMap((one) => one.matches);
  if (matches.length > 0) {
    const claims = report.claims.filter((one) => one.matches.length > 0).length;
    const outlets = countText('outlets', countOutlets(matches));
    return text('popupSummary', countText('claimsWithSource', claims), outlets);
  }
  if (report.claims.length === 0) return text('popupNoClaims');
  if (coverage.articles === 0) return text('popupEmptyCorpus');
  return text(report.storyArticles.length > 0 ? 'popupNoMatches' : 'popupNoStory');
}
