import { expect, test } from 'vitest';
import { WordMap, wordClasses, wordPairs } from '../../../src/core/text/word-map.ts';

test('pairs are written with a colon', () => {
  const plurals = wordPairs('men:man\n women:woman');
  expect(plurals.get('women')).toBe('woman');
  expect(plurals.has('man')).toBe(false);
});

test('a word is found by its class, in the later of two that list it', () => {
  const classes = wordClasses({ sea: 'ship boat', sky: 'plane' }, { toy: 'boat' });
  expect(['ship', 'boat', 'plane', 'car'].map((word) => classes.get(word))).toEqual(['sea', 'toy', 'sky', undefined]);
});

test('a map is made once, when it is first asked', () => {
  let made = 0;
  const map = new WordMap(() => {
    made++;
    return new Map([['one', 1]]);
  });
  expect(made).toBe(0);
  expect([map.get('one'), map.has('two')]).toEqual([1, false]);
  expect(made).toBe(1);
});
