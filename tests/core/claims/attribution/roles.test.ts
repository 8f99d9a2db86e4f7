import { expect, test } from 'vitest';
import { isPersonNoun, isSpeakingNoun } from '../../../../src/core/claims/attribution/roles.ts';
import { Word } from '../../../../src/core/text/word.ts';

test.each(['protesters', 'economist', 'spokeswoman', 'librarians', 'people'])('%s is a person', (word) => {
  expect(isPersonNoun(word)).toBe(true);
});

test.each(['number', 'water', 'border', 'list', 'port', ''])('%s is none', (word) => {
  expect(isPersonNoun(word)).toBe(false);
});

test.each([
  ['police', true],
  ['ministry', true],
  ['report', true],
  ['mayor', true],
  ['move', false],
])('%s speaks: %s', (word, speaks) => {
  expect(isSpeakingNoun(new Word(word))).toBe(speaks);
});
