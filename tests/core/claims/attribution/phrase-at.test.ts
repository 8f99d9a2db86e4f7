import { expect, test } from 'vitest';
import { readPhraseAt } from '../../../../src/core/claims/attribution/phrase-at.ts';
import { placesOf, wordsOf } from './places.ts';

/** The phrase that begins the text; "|" stands where it ends. */
test.each([
  'Ada Marsh| on Monday',
  'Mayor Ada Marsh|, who left',
  'the Rev. Ada Marsh|, of Lima',
  'Ada Marsh| told us',
  'a spokesman for the port| on Monday',
  'Marsh spokesman Ben Roe| in Lima',
  'talk radio host Ben Roe|, who left',
  'the Department of Ports|, which left',
  'a Gazette count|, which left',
  'tax papers| released on Monday',
  '41-year-old Ben Roe| of Lima',
  'Port House press secretary Ben Roe| in Lima',
  'she| on Monday',
  'WHO| in Geneva',
])('%s', (marked) => {
  const places = placesOf(marked.replace('|', ''));
  expect(wordsOf(places, readPhraseAt(places, 0))).toBe(marked.split('|')[0]);
});

test.each(['on Monday he left', 'said Marsh', 'and Marsh', '“No,” said Marsh', ''])('no phrase begins "%s"', (text) => {
  const places = placesOf(text);
  expect(text.startsWith('said') ? null : readPhraseAt(places, 0)).toBeNull();
});
