import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexQuotes } from '../../../../src/core/match/quotes/quote-index.ts';
import { quote } from './quotes.ts';

const PAGE = ['The ferry sank at dawn', 'Brave crew', 'Nobody came to help us', 'Disgrace', 'The ferry sank'];

test.each<[string, string, string[]]>([
  ['three words in a row', 'we know that the ferry sank', ['The ferry sank at dawn', 'The ferry sank']],
  ['the same words', 'Nobody came to help us', ['Nobody came to help us']],
  ['a short one within a longer one', 'a brave crew, the bravest', ['Brave crew']],
  ['a word within', 'it is a disgrace', ['Disgrace']],
  ['a longer one around a short one', 'ferry', ['The ferry sank at dawn', 'The ferry sank']],
  ['no words in common', 'this was long ago', []],
  ['two words of a longer one', 'the ferry came', []],
  ['words in another order', 'sank the ferry', []],
  ['no words', '…', []],
])('finds %s', (_name, other, expected) => {
  const index = indexQuotes(PAGE.map((words) => quote(words)));
  expect(index.findNear(quote(other)).map((at) => PAGE[at])).toEqual(expected);
});

test('finds every quote that holds another, each once and in order', () => {
  const word = fc.constantFrom('ash', 'bay', 'cod', 'dune');
  const words = fc.array(word, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(words, { maxLength: 8 }), words, (page, other) => {
      const found = indexQuotes(page.map((one) => quote(one.join(' ')))).findNear(quote(other.join(' ')));
      const holds = (whole: string[], part: string[]) => ` ${whole.join(' ')} `.includes(` ${part.join(' ')} `);
      const held = page.flatMap((one, at) => (holds(one, other) || holds(other, one) ? [at] : []));
      expect(found).toEqual(expect.arrayContaining(held));
      expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
    }),
  );
});
