import { expect, test } from 'vitest';
import {
  readBaseBefore,
  readPhraseBefore,
  skipBracketBack,
} from '../../../../src/core/claims/attribution/noun-phrase.ts';
import { placeOf, placesOf, wordsOf } from './places.ts';

/** Each text is read up to "said"; "|" stands where the phrase begins. */
test.each([
  '|Ada Marsh said',
  'On Monday Mayor |Ada Marsh said',
  '|the Port Authority said',
  'But |a spokesman for the port said',
  '|police in Lower Marrow said',
  '|the head of the office of Ada Marsh said',
  "|the company's lawyer said",
  'a claim that |private employers said',
  '|Ursula van der Marsh said',
  '|Ada Marsh-Roe said',
  '|Ki Marsh-moon said',
  '|J. R. Marsh said',
  '|a state-owned firm said',
  'after lunch |he said',
  'People walked through |the streets said',
])('%s', (marked) => {
  const places = placesOf(marked.replace('|', ''));
  const phrase = readPhraseBefore(places, placeOf(places, 'said'));
  expect(wordsOf(places, phrase)?.replace(/^Mayor /, '')).toBe(/\|(.*) said$/.exec(marked)?.[1]);
});

test.each(['on Monday said', 'and said', 'never said', 'it was quickly said'])('no phrase in "%s"', (text) => {
  const places = placesOf(text);
  expect(readPhraseBefore(places, placeOf(places, 'said'))).toBeNull();
});

test('the base leaves out what is linked', () => {
  const places = placesOf('footage of Ada Marsh saying');
  expect(wordsOf(places, readBaseBefore(places, 4, 0))).toBe('Ada Marsh');
});

test('a bracket is passed over', () => {
  const places = placesOf('Ada Marsh (Lima) said');
  expect(skipBracketBack(places, 5)).toBe(2);
  expect(skipBracketBack(places, 2)).toBe(2);
});
