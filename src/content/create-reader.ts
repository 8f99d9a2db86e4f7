import type { CardOpener, CardParts, CreateCardOpener } from './card-door.ts';
import { followView } from './follow-view.ts';
import { PageSession } from './page-session.ts';
import { type PaintedClaim, Painter } from './painter.ts';
import { listenToPointer } from './pointer.ts';
import type { CreateReader, ReaderParts } from './reader-door.ts';
import { openDoor } from './script-door.ts';

/** Reads the page, paints what was found, and opens cards; all of it ends with `stop`. */
export const createReader: CreateReader = (parts) => {
  const { window, ask, tell, watch, isMarked } = parts;
  const { document } = window;
  const life = new AbortController();
  const painter = new Painter(document, isMarked);
  const session = new PageSession({
    document,
    ask,
    painter,
    tell,
    getAddress: () => window.location.href,
    painted: () => cards.loaded()?.check(),
    meet: (root) => follow(root),
  });
  const cards = createCardKeeper(async () => {
    const create = await openDoor<CreateCardOpener>('secondSourceCard', async () => (await ask('card.load', null)).ok);
    return life.signal.aborted || !create ? null : create(makeCardParts({ ...parts, painter, session }));
  });

  const check = () => {
    painter.check();
    cards.loaded()?.check();
  };
  const move = () => {
    cards.loaded()?.close();
    session.move();
  };
  const follow = watch({ check, rescan: () => session.read(), move }, life.signal);
  listenToPointer(
    document,
    {
      list: () => painter.list(),
      open: async (claims, takesFocus) => (await cards.load())?.open(claims, takesFocus),
    },
    life.signal,
  );
  void session.read();

  return {
    showClaim: async (index) => (await cards.load())?.show(session.getIndexes()[0] + index) ?? false,
    hideLink: (place) => session.hideLink(place),
    stepClaim: async (by) => (await cards.load())?.step(by),
    followView: (known) => followView({ window, list: () => listInside(painter, session), signal: life.signal }, known),
    getArticle: () => session.getArticle(),
    askAgain: () => void session.askAgain(),
    paintAgain: () => session.paintAgain(),
    isEndless: () => session.isEndless(),
    resume: check,
    stop: () => {
      life.abort();
      cards.loaded()?.close();
      session.end();
    },
  };
};

/** The painted claims of the article that is being read, by their places in its own report. */
function listInside(painter: Painter, session: PageSession): PaintedClaim[] {
  const [first, end] = session.getIndexes();
  const inside = painter.list().filter(({ index }) => index >= first && index < end);
  return inside.map((claim) => ({ ...claim, index: claim.index - first }));
}

/** What the card needs of the reader. */
function makeCardParts({
  window,
  ask,
  isBlind,
  painter,
  session,
}: ReaderParts & { painter: Painter; session: PageSession }): CardParts {
  return {
    document: window.document,
    painter,
    getCrossReferences: () => session.getCrossReferences(),
    findReport: (claim) => session.findReport(claim),
    isBlind,
    hideLink: (place) => session.hideLink({ ...place, claim: session.turnTo(place.claim) }),
    openSummary: (claim) => void ask('popup.open', { claim: session.turnTo(claim) }),
  };
}

/** Brings the card's code in when it is first needed; one that could not be brought is tried again. */
function createCardKeeper(bring: () => Promise<CardOpener | null>) {
  let opener: CardOpener | null = null;
  let coming: Promise<CardOpener | null> | null = null;
  return {
    loaded: () => opener,
    load: (): Promise<CardOpener | null> => {
      coming ??= bring().then((brought) => {
        opener = brought;
        if (!brought) coming = null;
        return brought;
      });
      return coming;
    },
  };
}
