import { expect, test } from 'vitest';
import { baseForm } from '../../../src/core/text/base-form.ts';

test.each([
  ['soldiers', 'soldier'],
  ['casualties', 'casualty'],
  ['people', 'person'],
  ['women', 'woman'],
  ['lives', 'life'],
  ['watches', 'watch'],
  ['losses', 'loss'],
  ['boxes', 'box'],
  ['houses', 'house'],
  ['troops', 'troop'],
  ['deployed', 'deploy'],
  ['wounding', 'wound'],
  ['wounded', 'wound'],
  ['admitted', 'admit'],
  ['sent', 'send'],
  ['dying', 'die'],
])('%s becomes %s', (word, expected) => {
  expect(baseForm(word)).toBe(expected);
});

test.each(['virus', 'crisis', 'press', 'series', 'news', 'this', 'gas', 'red', 'need', 'king', 'famous', 'is'])(
  '%s stays as it is, or is known as irregular',
  (word) => {
    expect([word, 'be']).toContain(baseForm(word));
  },
);
