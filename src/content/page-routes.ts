import { checkClaim, checkFollow, checkLinkPlace, checkNothing, checkStep } from '../protocol/page-requests.ts';
import { MessageError, type Routes } from '../protocol/router.ts';
import type { Reader } from './reader-door.ts';

interface PageRouteParts {
  /** The page's reader, where there is one. */
  getReader: () => Reader | null | undefined;
  /** The reader of it all asks for the page. */
  start: () => void;
}

/** What a page answers; only the extension's own parts may ask. */
export function createPageRoutes({ getReader, start }: PageRouteParts): Routes {
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
    'page.showClaim': {
      from: 'extension',
      check: checkClaim,
      answer: async ({ claim }) => {
        if (!(await getReader()?.showClaim(claim))) throw new MessageError('gone', `claim ${claim} is not on the page`);
        return null;
      },
    },
    'page.hideLink': {
      from: 'extension',
      check: checkLinkPlace,
      answer: async (place) => {
        if (!(await getReader()?.hideLink(place))) throw new MessageError('gone', 'that link is not on the page');
        return null;
      },
    },
    'page.followView': {
      from: 'extension',
      check: checkFollow,
      answer: async ({ known }) => ({ claims: (await getReader()?.followView(known)) ?? [] }),
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
  };
}
