import { expect, test } from 'vitest';
import { isBar, isSmallWord } from '../../../../src/core/claims/attribution/function-words.ts';
import { Word } from '../../../../src/core/text/word.ts';

test.each([
  ['the', true, true],
  ['of', true, true],
  ['who', true, true],
  ['has', false, true],
  ['quickly', false, true],
  ['port', false, false],
])('%s', (word, isSmall, bars) => {
  expect([isSmallWord(word), isBar(new Word(word))]).toEqual([isSmall, bars]);
});
