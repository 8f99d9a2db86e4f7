import { expect, test } from 'vitest';
import { estimateOverlap, makeSketch } from '../../../../src/core/match/story/sketch.ts';
import { createTextModel } from '../../../../src/core/text/model.ts';

const sketch = (text: string) => makeSketch(createTextModel(text).tokens);
const WORDS = Array.from({ length: 400 }, (_, at) => `word${(at * 7919) % 997}`);

test('a copy with small edits overlaps almost wholly, another text not at all', () => {
  const text = WORDS.join(' ');
  const edited = [...WORDS.slice(0, 200), 'indeed', ...WORDS.slice(200)].join(' ');
  expect(estimateOverlap(sketch(text), sketch(text))).toBe(1);
  expect(estimateOverlap(sketch(text), sketch(edited))).toBeGreaterThan(0.85);
  expect(estimateOverlap(sketch(text), sketch(WORDS.toReversed().join(' ')))).toBeLessThan(0.1);
});

test('nothing overlaps with an empty text', () => {
  expect(sketch('too short')).toEqual([]);
  expect(estimateOverlap([], [])).toBe(0);
});
