import { expect, it } from 'vitest';
import { knowWords, listUnknownWords } from '../../src/library/known-words.ts';

it('knows what it was told, of each database', () => {
  const [one, other] = [{}, {}];
  expect(listUnknownWords(one, ['a', 'b', 'a'])).toEqual(['a', 'b']);
  knowWords(one, ['a']);
  expect([listUnknownWords(one, ['a', 'b']), listUnknownWords(other, ['a', 'b'])]).toEqual([['b'], ['a', 'b']]);
});
