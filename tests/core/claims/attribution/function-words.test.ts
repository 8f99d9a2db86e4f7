import { expect, test } from 'vitest';
import { isBar, isSmallWord } from '../../../../src/core/claims/attribution/function-words.ts';

test.each([
  ['the', true, true],
  ['of', true, true],
  ['who', true, true],
  ['has', false, true],
  ['quickly', false, true],
  ['port', false, false],
])('%s', (word, isSmall, bars) => {
  expect([isSmallWord(word), isBar(word)]).toEqual([isSmall, bars]);
});
