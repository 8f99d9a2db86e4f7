import { expect, test } from 'vitest';
import { findKeyTerms } from '../../../../src/core/match/story/key-terms.ts';
import { createTextModel } from '../../../../src/core/text/model.ts';

const tokens = (text: string) => createTextModel(text).tokens;

test('names and words of the headline weigh most, words of all news least', () => {
  const terms = findKeyTerms(
    tokens('Dam breaks at Tilford'),
    tokens('People said on Monday that the dam at Tilford was old.'),
  );
  const words = terms.map(([term]) => term);
  expect(words.slice(0, 2).toSorted()).toEqual(['dam', 'tilford']);
  expect(words.indexOf('people')).toBe(-1);
  expect(terms.every(([, weight]) => weight > 0 && weight <= 1)).toBe(true);
});

test('there are not more than a fixed number', () => {
  const text = Array.from({ length: 500 }, (_, at) => `word${at}`).join(' ');
  expect(findKeyTerms([], tokens(text)).length).toBeLessThanOrEqual(60);
});
