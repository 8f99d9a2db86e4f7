import { expect, test } from 'vitest';
import { wordList } from '../../../../src/core/claims/attribution/word-list.ts';

test('words are parted by blanks and line breaks', () => {
  expect([...wordList(' one two\n  three ')]).toEqual(['one', 'two', 'three']);
});
