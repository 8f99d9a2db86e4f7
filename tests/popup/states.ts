import type { CrossReference } from '../../src/core/index.ts';
import type { ReadState } from '../../src/popup/headline.ts';
import { makeFigure, makeMatch, makeQuote } from '../ui/reports.ts';

export const shared: CrossReference = {
  claim: makeFigure(),
  matches: [
    makeMatch({ verdict: 'same' }, { id: 'a', outlet: 'Harbour Sample' }),
    makeMatch({ verdict: 'differs' }, { id: 'b', outlet: 'Inland Sample' }),
  ],
};
export const lone: CrossReference = { claim: makeFigure({ words: '14', phrase: 'sent 14 pumps' }), matches: [] };
export const quoted: CrossReference = {
  claim: makeQuote({ speaker: 'Ida Holm' }),
  matches: [makeMatch({ verdict: 'excerpt', claim: makeQuote() }, { id: 'a' })],
};

/** A page that was read, with these claims. */
export function makeRead(claims: CrossReference[], parts: Partial<ReadState['report']> = {}): ReadState {
  return {
    status: 'read',
    page: {
      id: 'p',
      outlet: 'Marsk Courier',
      url: 'https://www.courier.example/flood',
      published: '2025-03-03',
      title: 'Flood in Marsk',
    },
    report: { claims, storyArticles: [], ownArticles: [], origins: [], ...parts },
    coverage: { articles: 2, outlets: 2, from: '2025-03-01', to: '2025-03-04' },
    isCut: false,
  };
}
