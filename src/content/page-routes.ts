import type { Messages } from '../protocol/messages.ts';
import { checkNothing, checkStep } from '../protocol/page-requests.ts';
import { MessageError, type Routes } from '../protocol/router.ts';
import type { MarksRequest } from './marks-door.ts';
import type { Reader } from './reader-door.ts';

interface PageRouteParts {
  /** The page's reader, where there is one. */
  getReader: () => Reader | null | undefined;
  /** The reader of it all asks for the page. */
  start: () => void;
}

/** What a page answers; only the extension's own parts may ask. */
export function createPageRoutes({ getReader, start }: PageRouteParts): Routes {
  /** What is asked of painted claims is checked where it is answered, with code that most pages never need. */
  const passOn = <N extends MarksRequest>(name: N) => ({
    from: 'extension' as const,
    check: (payload: unknown) => ({ value: payload as Messages[N]['request'] }),
    answer: async (request: unknown) => {
      const reply = await getReader()?.answer(name, request);
      if (reply === undefined) throw new MessageError('gone', 'nothing is painted here');
      return reply as Messages[N]['reply'];
    },
  });
  return {
    'page.readArticle': { from: 'extension', check: checkNothing, answer: () => getReader()?.getArticle() ?? null },
    'page.start': {
      from: 'extension',
      check: checkNothing,
      answer: () => {
        start();
        return null;
      },
    },
    'page.stepClaim': {
      from: 'extension',
      check: checkStep,
      answer: async ({ by }) => {
        start(); // where the page waits to be asked for, this asks for it
        await getReader()?.stepClaim(by);
        return null;
      },
    },
    'page.showClaim': passOn('page.showClaim'),
    'page.hideLink': passOn('page.hideLink'),
    'page.followView': passOn('page.followView'),
  };
}
