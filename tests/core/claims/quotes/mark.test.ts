import { expect, test } from 'vitest';
import { findMarks, isMarkCode } from '../../../../src/core/claims/quotes/mark.ts';

const read = (text: string) =>
  findMarks(text, { start: 0, end: text.length }).map(({ start, end, turn }) => `${text.slice(start, end)} ${turn}`);

test.each<[text: string, marks: string[]]>([
  ['a "b" c', ['" open', '" close']],
  ['a"b', ['" either']],
  ['a " b', ['" either']],
  ['a “ b', ['“ open']],
  ['"a', ['" open']],
  ['a "', ['" close']],
  ['“ a', ['“ open']],
  ["a ''b'' c", ["'' open", "'' close"]],
  ["a ''b 'c''' d", ["'' open", "' open", "' close", "'' close"]],
  ["don't", []],
  ["rock 'n' roll", ["' open", "' close"]],
  ['a « b ». C', ['« open', '» close']],
  ['a »b« c', ['» open', '« close']],
  ['a "" b', []],
])('%j', (text, marks) => {
  expect(read(text)).toEqual(marks);
});

test('a mark behind a digit may be a prime', () => {
  expect(findMarks('a 6" b', { start: 0, end: 6 })[0]?.isPrime).toBe(true);
  expect(findMarks('a 6” b', { start: 0, end: 6 })[0]?.isPrime).toBe(false);
});

test('marks are told from other characters', () => {
  expect([...'"\'`“»'].every((char) => isMarkCode(char.charCodeAt(0)))).toBe(true);
  expect([...'a,—5©'].some((char) => isMarkCode(char.charCodeAt(0)))).toBe(false);
});
