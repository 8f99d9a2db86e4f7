import { looksLikeArticle } from '../page/looks-like-article.ts';
import { findSwitchedOff, type Settings, type SettingsStore } from '../platform/settings.ts';
import type { Ask } from '../protocol/client.ts';
import type { PageState } from '../protocol/messages.ts';
import type { Routes } from '../protocol/router.ts';
import { createPageRoutes } from './page-routes.ts';
import type { CreateReader, Reader, ReaderParts } from './reader-door.ts';
import { openDoor } from './script-door.ts';
import { watchLingering } from './watch-lingering.ts';
import { watchPage } from './watch-page.ts';
import { watchStale } from './watch-stale.ts';

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

/**
 * What runs in every page: it follows the switches, and brings in the reader where the page looks like an article. Returns
 * what ends all of it and leaves nothing behind.
 */
export function startPage(parts: PageParts): () => void {
  const { window, settings, isAlive } = parts;
  const life = new AbortController();
  const { signal } = life;
  let state: PageState = { status: 'reading' };
  let visit: Visit | null = null;
  let isBlind = false;

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
  const showBadge = () => void ask('badge.show', { count: countMatched(state) }); // a page is read without a badge too
  const lingering = watchLingering(window.document, () => void ask('page.lingered', null), signal);
  const follow = (chosen: Settings) => {
    if (signal.aborted) return;
    lingering.allow(chosen.remember);
    isBlind = chosen.hidesOutlets;
    const off = findSwitchedOff(chosen, window.location.href);
    if (off) {
      visit?.end();
      visit = null;
      tell({ status: 'off', where: off });
    } else visit ??= startVisit({ window, ask, tell, isBlind: () => isBlind });
  };

  const stopAnswering = parts.answer(createPageRoutes({ getState: () => state, getReader: () => visit?.getReader() }));
  const stopFollowing = settings.subscribe(follow);
  const stale = watchStale(window, () => visit?.getReader()?.askAgain(), signal);
  const stopWatching = parts.watchLibrary(stale);
  void whenShown(window.document).then(async () => follow(await settings.read()));
  const comeBack = () => {
    resume(visit, showBadge);
    stale(); // nothing of the library was heard while the page was put away
  };
  window.addEventListener('pageshow', ({ persisted }) => persisted && comeBack(), { signal });
  signal.addEventListener('abort', () => {
    stopAnswering();
    stopFollowing();
    stopWatching();
    visit?.end();
  });
  return () => life.abort();
}

/** A page while the extension is switched on there. */
interface Visit {
  getReader: () => Reader | null;
  end: () => void;
}

/** Looks at the page, again as it changes, until it looks like an article; the reader goes on from there. */
function startVisit(parts: Omit<ReaderParts, 'watch'>): Visit {
  const { window, ask, tell } = parts;
  const looking = new AbortController();
  const watch: ReaderParts['watch'] = (handlers, signal) => watchPage(window, handlers, signal);
  let reader: Reader | null = null;
  let isOver = false;
  const look = async () => {
    if (looking.signal.aborted) return;
    if (!looksLikeArticle(window.document, window.location.href)) return tell({ status: 'not-article' });
    looking.abort();
    tell({ status: 'reading' });
    const create = await openDoor<CreateReader>('secondSourceReader', async () => (await ask('reader.load', null)).ok);
    if (isOver) return;
    if (create) reader = create({ ...parts, watch });
    else tell({ status: 'error', code: 'unreachable' });
  };
  const lookAgain = () => {
    const start = performance.now();
    void look(); // what takes its time in it is no longer a look
    return performance.now() - start;
  };
  watch({ check: () => {}, rescan: lookAgain, move: lookAgain }, looking.signal);
  void look();
  return {
    getReader: () => reader,
    end: () => {
      isOver = true;
      looking.abort();
      reader?.stop();
    },
  };
}

function resume(visit: Visit | null, showBadge: () => void): void {
  visit?.getReader()?.resume();
  showBadge(); // the browser forgets it when it leaves a page
}

function isSame(one: PageState, other: PageState): boolean {
  return one.status === other.status && one.status !== 'read' && JSON.stringify(one) === JSON.stringify(other);
}

/** How many claims have a second source; null where the page is not read. */
function countMatched(state: PageState): number | null {
  return state.status === 'read' ? state.report.claims.filter(({ matches }) => matches.length > 0).length : null;
}

/** A page that is rendered before anybody has asked for it is read once somebody has. */
async function whenShown(document: Document & { prerendering?: boolean }): Promise<void> {
  if (!document.prerendering) return;
  await new Promise((resolve) => document.addEventListener('prerenderingchange', resolve, { once: true }));
}
