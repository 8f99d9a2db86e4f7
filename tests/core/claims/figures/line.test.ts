import { expect, test } from 'vitest';
import { Line } from '../../../../src/core/claims/figures/line.ts';
import { createTextModel } from '../../../../src/core/text/model.ts';
import { lineAt } from './show.ts';

test('a line sees its own sentence only', () => {
  const model = createTextModel('Ten men left. Five stayed.');
  const line = new Line(model, model.sentences[1]);
  expect(line.lower(line.from)).toBe('five');
  expect(line.lower(line.from - 1)).toBe('');
  expect(line.at(line.to)).toBeUndefined();
});

test('words, slices and marks are told by place', () => {
  const { line, at } = lineAt('It took a six-hour drive.', 'six');
  expect(line.words(at - 1, 2)).toBe('a six');
  expect(line.slice(at, at + 3)).toBe('six-hour');
  expect([line.isHyphen(at + 1), line.isGlued(at + 1), line.isGlued(at)]).toEqual([true, true, false]);
});

test.each([
  ['Police Say Crash Kills Twelve Near Denver', true],
  ['Police say a crash near Denver killed twelve', false],
  ['Ada Marsh', false],
])('%s: a headline in title case is %s', (text, expected) => {
  expect(lineAt(text, text).line.isTitle).toBe(expected);
});
