import { expect, test } from 'vitest';
import { compareSketches, makeSketch } from '../../../../src/core/match/story/sketch.ts';
import { createTextModel } from '../../../../src/core/text/model.ts';

const sketch = (text: string) => makeSketch(createTextModel(text).tokens);
const WORDS = Array.from({ length: 400 }, (_, at) => `word${(at * 7919) % 997}`);

const share = (a: string, b: string) => compareSketches(sketch(a), sketch(b));

test('a copy with small edits overlaps almost wholly, another text not at all', () => {
  const text = WORDS.join(' ');
  const edited = [...WORDS.slice(0, 200), 'indeed', ...WORDS.slice(200)].join(' ');
  expect(share(text, text)).toEqual({ overlap: 1, held: 1 });
  expect(share(text, edited).overlap).toBeGreaterThan(0.85);
  expect(share(text, edited).held).toBeGreaterThan(0.9);
  expect(share(text, WORDS.toReversed().join(' ')).held).toBeLessThan(0.1);
});

test.each([
  ['a third of it', WORDS.slice(0, 130), 0.8, 1],
  ['its first words', WORDS.slice(0, 40), 0.6, 1],
  ['a half, and as much again of another', [...WORDS.slice(0, 100), ...WORDS.slice(0, 100).toReversed()], 0.2, 0.8],
  ['must not: one sentence in a text of another', [...WORDS.slice(0, 12), ...WORDS.toReversed()], 0, 0.2],
])('a text is held by another that has %s', (_name, words, least, most) => {
  const { held } = share(WORDS.join(' '), words.join(' '));
  expect(held).toBeGreaterThanOrEqual(least);
  expect(held).toBeLessThanOrEqual(most);
});

test('it does not matter which comes first', () => {
  const [whole, part] = [WORDS.join(' '), WORDS.slice(0, 130).join(' ')];
  expect(share(whole, part)).toEqual(share(part, whole));
});

test('nothing overlaps with an empty text', () => {
  expect(sketch('too short')).toEqual([]);
  expect(compareSketches([], [])).toEqual({ overlap: 0, held: 0 });
  expect(compareSketches([], sketch(WORDS.join(' '))).held).toBe(0);
});
