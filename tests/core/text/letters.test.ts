import { expect, test } from 'vitest';
import { beginsCapital, beginsSmall, listWords } from '../../../src/core/text/letters.ts';

test.each([
  ['éclair', true, false],
  ['Élan', false, true],
  ['жизнь', true, false],
  ['𐐀', false, true],
  ['数', false, false],
  ['7 Up', false, false],
  ['“a', false, false],
  ['', false, false],
])('%s begins small: %s, with a capital: %s', (text, isSmall, isCapital) => {
  expect([beginsSmall(text), beginsCapital(text)]).toEqual([isSmall, isCapital]);
});

test('words are runs of letters and digits of any script', () => {
  expect(listWords('The town’s 12 wells, naïve — 𐐀𐐁!')).toEqual(['The', 'town', 's', '12', 'wells', 'naïve', '𐐀𐐁']);
  expect(listWords('')).toEqual([]);
});

test('joiners stand in a word but open none', () => {
  expect(listWords("’tis the towns' well", "’'")).toEqual(['tis', 'the', "towns'", 'well']);
});
