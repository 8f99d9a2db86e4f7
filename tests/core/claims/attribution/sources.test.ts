import { expect, test } from 'vitest';
import { readArticle } from '../../../../src/core/claims/attribution/reading.ts';
import { findSource } from '../../../../src/core/claims/attribution/sources.ts';
import { findSpeakers } from '../../../../src/core/claims/attribution/speakers.ts';
import { createTextModel } from '../../../../src/core/text/model.ts';

test('a figure outside every statement has no source', () => {
  const reading = readArticle(createTextModel(''), []);
  expect(findSource(reading, findSpeakers(reading), { start: 3, end: 5 })).toBeUndefined();
});

test('the outermost report counts', () => {
  const text = 'Ada Marsh said that police counted 12 ships.';
  const reading = readArticle(createTextModel(text), []);
  expect(findSource(reading, findSpeakers(reading), { start: 35, end: 37 })).toBe('Ada Marsh');
});
