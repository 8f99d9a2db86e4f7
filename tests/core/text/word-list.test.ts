import { expect, test } from 'vitest';
import { joinLists, splitWords, WordList, wordList } from '../../../src/core/text/word-list.ts';

test('words are parted by blanks and line breaks', () => {
  expect(splitWords(' one two\n  three ')).toEqual(['one', 'two', 'three']);
  expect(splitWords('')).toEqual([]);
});

test('a list has its words and no others, in its order', () => {
  const list = wordList('one two\nthree');
  expect([...list]).toEqual(['one', 'two', 'three']);
  expect(list.has('two')).toBe(true);
  expect(list.has('tw')).toBe(false);
});

test('lists are joined', () => {
  expect([...joinLists(wordList('one two'), wordList('two three'))]).toEqual(['one', 'two', 'three']);
});

test('a list is cut up once, when it is first asked', () => {
  let cuts = 0;
  const list = new WordList(() => {
    cuts++;
    return new Set(['one']);
  });
  expect(cuts).toBe(0);
  expect([list.has('one'), list.has('two'), ...list]).toEqual([true, false, 'one']);
  expect(cuts).toBe(1);
});
