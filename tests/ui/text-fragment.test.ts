import { expect, it } from 'vitest';
import { linkToWords, nameFragment } from '../../src/ui/text-fragment.ts';
import { makeFigure, makeQuote } from './reports.ts';

it('names the words with some of what stands around them', () =>
  expect(nameFragment(makeFigure())).toBe(':~:text=crews%20moved-,about%20340,-households%20to%20higher'));

it('takes whole words, and spells out what would be read as a sign', () =>
  expect(nameFragment(makeFigure({ words: '340', phrase: 'a 340-strong crew, all told' }))).toBe(
    ':~:text=a-,340%2Dstrong,-crew%2C%20all%20told',
  ));

it('names a long quote by its first and last words', () => {
  const words = 'We saw the water come over the wall and then the lights went out in every street';
  expect(nameFragment(makeQuote({ words, phrase: words }))).toBe(
    ':~:text=We%20saw%20the%20water%20come,went%20out%20in%20every%20street',
  );
});

it.each([
  ['https://a.example/x', 'https://a.example/x#:~:text=12'],
  ['https://a.example/x#part', 'https://a.example/x#part:~:text=12'],
  ['https://a.example/x#:~:text=other', 'https://a.example/x#:~:text=other'],
])('joins it to %s', (href, linked) =>
  expect(linkToWords(href, makeFigure({ words: '12', phrase: '12' }))).toBe(linked),
);

it('leaves an address alone where there are no words', () =>
  expect(linkToWords('https://a.example/', makeFigure({ words: '', phrase: '' }))).toBe('https://a.example/'));
