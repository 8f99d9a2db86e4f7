import { text } from '../platform/locale.ts';
import type { ErrorCode, OffWhere } from '../protocol/messages.ts';
import { ERROR_SENTENCES } from './error-sentences.ts';
import type { PopupPlatform } from './platform.ts';
import type { ViewState } from './view-state.ts';

type NoticeState = Exclude<ViewState, { status: 'read' }>;

const SENTENCES: Record<Exclude<NoticeState['status'], 'error' | 'off'>, string> = {
  reading: 'popupReadingMore',
  'not-article': 'popupNotArticleMore',
  waiting: 'popupWaitingMore',
  restricted: 'popupRestrictedMore',
  'not-allowed': 'popupNotAllowedMore',
  'not-running': 'popupNotRunningMore',
  gone: 'popupGoneMore',
};

const OFF: Record<OffWhere, string> = {
  site: 'popupOffHereMore',
  hour: 'popupOffHourMore',
  everywhere: 'popupOffEverywhereMore',
};

/** A page of which this is so is the same when it is loaded again. */
const LASTING: readonly ErrorCode[] = ['other-language', 'translated'];

/** Why there is no report of the page, and what can be done about it. */
export function Notice({ state, platform }: { state: NoticeState; platform: PopupPlatform }) {
  return (
    <div class="notice">
      <p>{saySentence(state)}</p>
      <Remedy state={state} platform={platform} />
    </div>
  );
}

function saySentence(state: NoticeState): string {
  if (state.status === 'error') return text(ERROR_SENTENCES[state.code]);
  if (state.status === 'off') return text(OFF[state.where]);
  return text(SENTENCES[state.status]);
}

function Remedy({ state, platform }: { state: NoticeState; platform: PopupPlatform }) {
  if (state.status === 'error' && LASTING.includes(state.code)) return null;
  if (state.status === 'error' || state.status === 'not-running') {
    // A tab that was closed meanwhile is told by the watch of the tab.
    return (
      <RemedyButton label={text('popupReload')} onClick={() => void platform.reloadTab().catch(() => undefined)} />
    );
  }
  if (state.status === 'waiting') {
    return <RemedyButton label={text('popupStart')} onClick={() => void platform.ask('page.start', null)} />;
  }
  if (state.status === 'not-allowed') {
    // Refused is refused: the notice stays.
    return <RemedyButton label={text('popupAllow')} onClick={() => void allow(platform).catch(() => undefined)} />;
  }
  return null;
}

function RemedyButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <button type="button" class="primary remedy" onClick={onClick}>
      {label}
    </button>
  );
}

async function allow(platform: PopupPlatform): Promise<void> {
  if (await platform.askToReadPages()) await platform.bringPage();
}
