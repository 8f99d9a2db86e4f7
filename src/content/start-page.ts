import type { SettingsStore } from '../platform/settings.ts';
import type { Ask } from '../protocol/client.ts';
import type { PageState } from '../protocol/messages.ts';
import type { Routes } from '../protocol/router.ts';
import { createVisits } from './create-visits.ts';
import { createPageRoutes } from './page-routes.ts';
import { watchLingering } from './watch-lingering.ts';
import { watchSettings } from './watch-settings.ts';
import { watchStale } from './watch-stale.ts';
import { whenShown } from './when-ready.ts';

export interface PageParts {
  window: Window;
  ask: Ask<'content'>;
  settings: Pick<SettingsStore, 'read' | 'subscribe'>;
  /** Tells that the library has changed; returns the undo. */
  watchLibrary: (listener: () => void) => () => void;
  isAlive: () => boolean;
  /** Answers messages; returns the undo. */
  answer: (routes: Routes) => () => void;
}

/** What runs in a page. */
export interface RunningPage {
  /** What the page has come to; null once the script is stopped, or cut off by an update of the extension. */
  getState: () => PageState | null;
  /** Ends all of it and leaves nothing behind. */
  stop: () => void;
}

/** What runs in every page: it follows the switches, and brings in the reader where the page looks like an article. */
export function startPage(parts: PageParts): RunningPage {
  const { window, settings, isAlive } = parts;
  const life = new AbortController();
  const { signal } = life;
  let state: PageState = { status: 'reading' };

  const ask: Ask<'content'> = async (name, request) => {
    const result = await parts.ask(name, request);
    if (!isAlive()) life.abort(); // cut off by an update of the extension
    return result;
  };
  const tell = (next: PageState) => {
    if (signal.aborted || isSame(state, next)) return;
    state = next;
    lingering.follow(next);
    showBadge();
    void ask('page.changed', null); // nobody listens while no popup is open
  };
  // A page is read without a badge too.
  const showBadge = () =>
    void ask('badge.show', { count: countMatched(state), off: state.status === 'off' ? state.where : null });
  const lingering = watchLingering(window.document, () => void ask('page.lingered', null), signal);
  const visits = createVisits({ window, ask, tell });
  const chosen = watchSettings(
    window,
    settings,
    (next) => {
      lingering.allow(next.remember);
      visits.follow(next);
    },
    signal,
  );

  const stopAnswering = parts.answer(createPageRoutes({ getReader: visits.getReader, start: visits.start }));
  const stale = watchStale(window, () => visits.getReader()?.askAgain(), signal);
  const stopWatching = parts.watchLibrary(stale);
  void chosen.begin(whenShown(window.document));
  const comeBack = () => {
    visits.getReader()?.resume();
    showBadge(); // the browser forgets it when it leaves a page
    stale(); // nothing of the library was heard while the page was put away
  };
  window.addEventListener('pageshow', ({ persisted }) => persisted && comeBack(), { signal });
  signal.addEventListener('abort', () => {
    stopAnswering();
    stopWatching();
    visits.end();
  });
  return { getState: () => (signal.aborted || !isAlive() ? null : state), stop: () => life.abort() };
}

function isSame(one: PageState, other: PageState): boolean {
  return one.status === other.status && one.status !== 'read' && JSON.stringify(one) === JSON.stringify(other);
}

/** How many claims have a second source; null where the page is not read. */
function countMatched(state: PageState): number | null {
  return state.status === 'read' ? state.report.claims.filter(({ matches }) => matches.length > 0).length : null;
}
