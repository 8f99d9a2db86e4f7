import { expect, test } from 'vitest';
import { tokenize } from '../../../src/core/text/tokens.ts';

const texts = (text: string) => tokenize(text, 0, text.length).map((t) => `${t.kind}:${t.text}`);

test.each([
  ['words and marks', 'Ten men, gone.', 'word:Ten word:men punct:, word:gone punct:.'],
  ['hyphens stand alone', '9-month-old', 'number:9 punct:- word:month punct:- word:old'],
  ['separators stay inside a number', '11,000 or 7.9', 'number:11,000 word:or number:7.9'],
  ['a closing dot or comma is no separator', 'in 2024, 12.', 'word:in number:2024 punct:, number:12 punct:.'],
  ['signs stand alone', '$4.5bn 7% ½', 'symbol:$ number:4.5 word:bn number:7 symbol:% symbol:½'],
  [
    'a possessive is cut off',
    "Kyiv’s men, it's the crew’s",
    "word:Kyiv possessive:’s word:men punct:, word:it possessive:'s word:the word:crew possessive:’s",
  ],
  ['other apostrophes stay inside', "don't we’ll O'Neill", "word:don't word:we’ll word:O'Neill"],
  ['a plural possessive leaves a mark', 'the crews’ pay', 'word:the word:crews punct:’ word:pay'],
  [
    'abbreviations keep their dots',
    'U.S. troops, 9 a.m. in D.C.',
    'word:U.S. word:troops punct:, number:9 word:a.m. word:in word:D.C.',
  ],
  ['the last dot may be missing', 'U.S troops', 'word:U.S word:troops'],
  ['a dotted host name is no abbreviation', 'a.example.org', 'word:a punct:. word:example punct:. word:org'],
  ['letters keep the digits that follow them', 'G7 and B2B', 'word:G7 word:and word:B2B'],
  ['a currency is cut from its number', 'Rs500 crore', 'word:Rs number:500 word:crore'],
  ['digits are cut from letters that follow them', '5G 10th', 'number:5 word:G number:10 word:th'],
  ['digits of other scripts are numbers', '٣٤ men', 'number:٣٤ word:men'],
  ['an emoji is one sign', '😀!', 'symbol:😀 punct:!'],
])('%s', (_, text, expected) => {
  expect(texts(text).join(' ')).toBe(expected);
});

test('a soft hyphen does not cut a word, nor count as a blank', () => {
  const [word, mark] = tokenize('sol\u00addiers\u200b.', 0, 11);
  expect(word.lower).toBe('soldiers');
  expect(mark.isSpaced).toBe(false);
});

test('white space before a token is told, a no-break space too', () => {
  expect(tokenize('a\u00a0b-c', 0, 5).map((t) => t.isSpaced)).toEqual([true, true, false, false]);
});
