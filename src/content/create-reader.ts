import { createLatePart } from './late-part.ts';
import type { CreateMarks, Marks } from './marks-door.ts';
import { PageSession } from './page-session.ts';
import type { CreateReader } from './reader-door.ts';
import { hasLinks } from './readings.ts';
import { openDoor } from './script-door.ts';

/** Reads the page and has painted what was found, keeping up with it; all of it ends with `stop`. */
export const createReader: CreateReader = (parts) => {
  const { window, ask, tell, watch, describe } = parts;
  const life = new AbortController();
  // The worker brings the marks by itself, with the first answer that needs them.
  const door = openDoor<CreateMarks>('secondSourceMarks');
  const marks = createLatePart<Marks>(async () => {
    if (!door.get()) await ask('marks.load', null);
    const create = door.get();
    return life.signal.aborted || !create ? null : create({ ...parts, readings: session, signal: life.signal });
  });
  const session = new PageSession({
    document: window.document,
    ask,
    tell,
    describe: () => describe('page.describe'),
    hasMarks: () => door.get() !== null,
    show: async (isSame) => {
      const painted = marks.get();
      if (painted) painted.paint(isSame);
      else if (session.list().some(hasLinks)) await marks.bring();
    },
    forget: () => marks.get()?.clear(),
    meet: (root) => follow(root),
  });

  const check = () => marks.get()?.check();
  const move = () => {
    marks.get()?.move();
    session.move();
  };
  const follow = watch({ check, rescan: () => session.read(), move }, life.signal);
  void session.read();

  return {
    answer: async (name, request) => (await marks.bring())?.answer(name, request),
    stepClaim: async (by) => marks.get()?.stepClaim(by),
    getArticle: () => session.getArticle(),
    askAgain: () => void session.askAgain(),
    paintAgain: () => marks.get()?.paint(false),
    isEndless: () => session.isEndless(),
    resume: check,
    stop: () => {
      door.close();
      session.end();
      life.abort();
    },
  };
};
