import { expect, test } from 'vitest';
import { findMainSubject, findSubject } from '../../../../src/core/claims/attribution/subject.ts';
import { placeOf, placesOf, wordsOf } from './places.ts';

test.each<[text: string, subject: string | null]>([
  ['Ada Marsh said it fell', 'Ada Marsh'],
  ['Ada Marsh has also said it fell', 'Ada Marsh'],
  ['Ada Marsh on Tuesday said it fell', 'Ada Marsh'],
  ['Ada Marsh late last week said it fell', 'Ada Marsh'],
  ['Ada Marsh, head of the port, said it fell', 'Ada Marsh'],
  ['Ada Marsh, 41, of Lima, said it fell', 'Ada Marsh'],
  ["The port's head, Ada Marsh, said it fell", 'Ada Marsh'],
  ['Study author Ada Marsh, a chemist in Lima, said it fell', 'Ada Marsh'],
  ['Ada Marsh (Lima) said it fell', 'Ada Marsh'],
  ['It hurt Ada Marsh, who said it fell', 'Ada Marsh'],
  ['Ada Marsh and her team said it fell', 'Ada Marsh'],
  ['Ada Marsh and Ben Roe said it fell', 'Ada Marsh and Ben Roe'],
  ['The firm, based in Lima, said it fell', 'The firm'],
  ['Ada Marsh left and said it fell', 'Ada Marsh'],
  ['On Monday, said it fell', null],
])('subject of "said": %s', (text, subject) => {
  const places = placesOf(text);
  expect(wordsOf(places, findSubject(places, placeOf(places, 'said'), { kind: 'say', form: 'past' }))).toBe(subject);
});

test.each<[text: string, subject: string | null]>([
  ['Ada Marsh left.', 'Ada Marsh'],
  ['But Ada Marsh left.', 'Ada Marsh'],
  ['On Sunday, Ada Marsh left.', 'Ada Marsh'],
  ['Last year, Ada Marsh left.', 'Ada Marsh'],
  ['Ironically, Ada Marsh left.', 'Ada Marsh'],
  ['Asked about the port, Ada Marsh left.', 'Ada Marsh'],
  ['Citing the storm, she left.', 'she'],
  ['LIMA, May 3 (Gazette) — Ada Marsh left.', 'Ada Marsh'],
  ['In the end nobody left', null],
])('main subject: %s', (text, subject) => {
  const places = placesOf(text);
  expect(wordsOf(places, findMainSubject(places))).toBe(subject);
});
