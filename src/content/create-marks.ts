import type { CardOpener, CreateCardOpener } from './card-door.ts';
import { followView } from './follow-view.ts';
import { createLatePart } from './late-part.ts';
import type { CreateMarks } from './marks-door.ts';
import { createMarksRoutes } from './marks-routes.ts';
import { PaintedPage } from './painted-page.ts';
import { listenToPointer } from './pointer.ts';
import { fetchThrough } from './script-door.ts';

/** Paints what was found in a page, and opens cards; all of it ends with the signal. */
export const createMarks: CreateMarks = (parts) => {
  const { window, ask, isBlind, signal } = parts;
  const { document } = window;
  const page = new PaintedPage({ ...parts, painted: () => cards.get()?.check() });
  const { painter } = page;

  const cards = createLatePart<CardOpener>(async () => {
    const load = async () => (await ask('card.load', null)).ok;
    const create = await fetchThrough<CreateCardOpener>('secondSourceCard', load);
    if (signal.aborted || !create) return null;
    return create({
      ...{ document, painter, isBlind },
      getCrossReferences: () => page.getCrossReferences(),
      findReport: (claim) => page.findReport(claim),
      hideLink: (place) => page.hideLink({ ...place, claim: page.turnTo(place.claim) }),
      openSummary: (claim) => void ask('popup.open', { claim: page.turnTo(claim) }),
    });
  });

  listenToPointer(
    document,
    {
      list: () => painter.list(),
      open: async (claims, takesFocus) => (await cards.bring())?.open(claims, takesFocus),
    },
    signal,
  );
  signal.addEventListener('abort', () => {
    cards.get()?.close();
    painter.clear();
  });
  page.paint();

  return {
    paint: (isSame) => {
      if (!isSame || !painter.isWhole()) page.paint();
    },
    check: () => {
      painter.check();
      cards.get()?.check();
    },
    move: () => cards.get()?.close(),
    clear: () => painter.clear(),
    stepClaim: async (by) => (await cards.bring())?.step(by),
    answer: createMarksRoutes({
      showClaim: async (claim) => (await cards.bring())?.show(page.getIndex(claim)) ?? false,
      hideLink: (place) => page.hideLink(place),
      followView: (known) => followView({ window, list: () => page.listInside(), signal }, known),
    }),
  };
};
