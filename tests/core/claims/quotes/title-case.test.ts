import { expect, test } from 'vitest';
import { findQuotedWords } from '../../../../src/core/claims/quotes/quoted-words.ts';
import { fillsParagraph, isHeadline, isTitleCase } from '../../../../src/core/claims/quotes/title-case.ts';
import { createTextModel } from '../../../../src/core/text/model.ts';

test.each([
  ['Face the Nation', true],
  ['Tides of Lima', true],
  ['13th', true],
  ['We open at dawn', false],
  ['A disgrace', false],
  ['', false],
  ['…', false],
])('isTitleCase(%j) is %s', (words, expected) => {
  expect(isTitleCase(words)).toBe(expected);
});

test.each([
  ['Marsh Calls Port Plan a Disgrace After Storm', true],
  ['Marsh calls the port plan a disgrace', false],
  ['Ada Marsh', false],
])('isHeadline(%j) is %s', (text, expected) => {
  expect(isHeadline(createTextModel(text), 0)).toBe(expected);
});

test.each([
  ['‘The Tide Turns’', true],
  ['‘The Tide Turns’ again', false],
])('fillsParagraph(%s) is %s', (text, expected) => {
  const model = createTextModel(text);
  expect(findQuotedWords(model).map((words) => fillsParagraph(model, words))).toEqual([expected]);
});
