import { makeComparison } from '../../../src/popup/take/comparison.ts';
import { makeFigure, makeMatch, makeQuote } from '../../ui/reports.ts';
import { lone, makeRead } from '../states.ts';

export const TAKEN = new Date('2025-03-05T10:00:00Z');

/** A page with one figure, one quote full of signs, and one claim that nobody else reports. */
export function compareSample(options?: Parameters<typeof makeComparison>[2]) {
  const claim = makeFigure({ start: 10, end: 19, source: 'the river board' });
  const matches = [
    makeMatch(
      {
        verdict: 'differs',
        claim: makeFigure({ words: '520', phrase: '=SUM "520" of them, <b>all</b>' }),
        reasons: [{ key: 'reasonHeadSame', values: ['household'] }],
      },
      { id: 'a', outlet: 'Harbour & Sons *Sample*', origin: 'Sample Wire', title: 'River_rises {50%} #1' },
    ),
    makeMatch({}, { id: 'b', outlet: 'Inland Sample', url: 'javascript:alert(1)', published: '2025-03-03T06:05:00Z' }),
  ];
  const said = makeQuote({ start: 30, end: 70, speaker: 'Ida Holm' });
  const quoted = makeMatch({ verdict: 'verbatim', claim: said }, { id: 'c', outlet: 'Ridge Sample', published: '' });
  return makeComparison(makeRead([{ claim, matches }, { claim: said, matches: [quoted] }, lone]), TAKEN, options);
}
