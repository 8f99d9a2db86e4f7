import { countText, text } from '../platform/locale.ts';
import type { ErrorCode, OffWhere, PageState } from '../protocol/messages.ts';
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

/** What is no fault of anybody's says what it is. */
const ERRORS: Partial<Record<ErrorCode, string>> = {
  'other-language': 'popupOtherLanguage',
  'too-large': 'popupTooLarge',
  'too-often': 'popupTooOften',
  translated: 'popupTranslated',
};

/** What a page has come to, in one line. */
export function sayHeadline(state: ViewState): string {
  if (state.status === 'read') return sayReport(state);
  if (state.status === 'off') return text(OFF[state.where]);
  if (state.status === 'error') return text(ERRORS[state.code] ?? HEADLINES.error);
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
