import { expect, it } from 'vitest';
import { readSample } from '../../src/welcome/read-sample.ts';

it('finds each kind of thing that the welcome page is to show', () => {
  const verdicts = readSample().claims.map(({ claim, matches }) => [
    claim.words,
    matches.map(({ article, verdict }) => `${article.outlet}: ${verdict}`),
  ]);
  expect(verdicts).toEqual([
    ['about 340', ['Harbour Sample: same', 'Valley Sample: differs', 'Ridge Sample: same']],
    [
      'We did not open the upper gates before the river had passed the mark',
      ['Harbour Sample: altered', 'Valley Sample: verbatim'],
    ],
    ['$2.4 million', ['Harbour Sample: same', 'Ridge Sample: same']],
    ['60', []],
  ]);
});
