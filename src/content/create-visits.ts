import { isMarked } from '../platform/marked-verdicts.ts';
import type { Settings } from '../platform/settings.ts';
import { findSwitchedOff } from '../platform/switched-off.ts';
import type { PageState } from '../protocol/messages.ts';
import type { Reader } from './reader-door.ts';
import { startVisit, type Visit, type VisitParts } from './visit.ts';

/** Whether a page is visited at all, as its reader has chosen. */
export interface Visits {
  /** What is chosen now. */
  follow(settings: Settings): void;
  /** The reader asks for this page: it need not wait any longer. */
  start(): void;
  getReader(): Reader | null;
  end(): void;
}

/** Begins and ends the visit of a page as the switches say; where pages are read on demand, each article waits to be asked for. */
export function createVisits({ window, ask, tell }: Pick<VisitParts, 'window' | 'ask' | 'tell'>): Visits {
  let chosen: Settings | null = null;
  let visit: Visit | null = null;
  let isAskedFor = false;

  const leave = (instead: PageState) => {
    end();
    tell(instead);
  };
  const end = () => {
    visit?.end();
    visit = null;
  };
  const moved = () => {
    // On an endless page the address only says how far the reader has come.
    if (visit?.getReader()?.isEndless()) return;
    isAskedFor = false;
    if (chosen?.onDemand) follow(chosen);
  };
  const parts: VisitParts = {
    ...{ window, ask, tell, moved },
    isBlind: () => chosen?.hidesOutlets ?? false,
    isMarked: (verdict) => chosen === null || isMarked(chosen, verdict),
  };
  const follow = (settings: Settings) => {
    chosen = settings;
    const off = findSwitchedOff(settings, window.location.href);
    if (off) leave({ status: 'off', where: off });
    else if (settings.onDemand && !isAskedFor) leave({ status: 'waiting' });
    else if (visit) visit.getReader()?.paintAgain();
    else visit = startVisit(parts);
  };

  return {
    follow,
    start() {
      if (isAskedFor) return;
      isAskedFor = true;
      if (chosen?.onDemand) follow(chosen);
    },
    getReader: () => visit?.getReader() ?? null,
    end,
  };
}
