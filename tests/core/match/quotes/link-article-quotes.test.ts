import { expect, test } from 'vitest';
import { linkArticleQuotes } from '../../../../src/core/match/quotes/link-article-quotes.ts';
import { indexQuotes } from '../../../../src/core/match/quotes/quote-index.ts';
import { measureMs } from '../../linear-time.ts';
import { quote } from './quotes.ts';

const WHOLE = 'Marsh: If the quay had been lit, the ferry would have seen the rocks.';
const link = (page: string[], theirs: string[]) =>
  linkArticleQuotes(
    indexQuotes(page.map((one) => quote(one))),
    theirs.map((one) => quote(one)),
    true,
  ).map(({ here, there, link: { verdict } }) => [here.record.words, there.record.words, verdict]);

test('each piece of a sentence that is broken there is linked to the whole', () => {
  const pieces = ['If the quay had been lit,', 'the ferry would have seen the rocks.'];
  const links = link(
    [WHOLE],
    pieces.map((piece) => `Marsh: ${piece}`),
  );
  expect(links.map(([, there, verdict]) => [there, verdict]).sort()).toEqual(pieces.map((piece) => [piece, 'excerpt']));
});

test('what the article repeats is linked once, the best version first', () => {
  const links = link([WHOLE], ['Marsh: had been lit, the ferry would', WHOLE, WHOLE]);
  expect(links.map(([, , verdict]) => verdict)).toEqual(['verbatim', 'excerpt']);
});

test('a short quote meets the long one that holds it, from either side', () => {
  const [short, long] = ['Marsh: hopelessly overloaded', 'Marsh: The ferry was hopelessly overloaded that day'];
  expect(link([short], [long])).toHaveLength(1);
  expect(link([long], [short])).toHaveLength(1);
  expect(link(['Marsh: hopelessly'], [long])).toHaveLength(0);
});

test('quotes without words are passed over', () => {
  expect(link(['…', WHOLE], ['…', ''])).toEqual([]);
});

test('a pair of quotes costs no more among many than among few', () => {
  const word = (at: number) => `w${(at * 7919) % 5003}`;
  const quotes = Array.from({ length: 600 }, (_, at) =>
    quote(Array.from({ length: 40 }, (_none, place) => word(at * 40 + place)).join(' ')),
  );
  const linkMs = (some: typeof quotes) => measureMs(() => linkArticleQuotes(indexQuotes(some), some, true), 3);
  expect(linkMs(quotes) / linkMs(quotes.slice(0, 150))).toBeLessThan(32);
});
