import { expect, test } from 'vitest';
import { isCloseSide, isOpenSide, isSpace, isWordSide } from '../../../../src/core/claims/quotes/mark-side.ts';

const EDGE = -1;
const code = (char: string) => (char ? char.charCodeAt(0) : EDGE);

test.each<[char: string, space: boolean, open: boolean, close: boolean, word: boolean]>([
  ['', true, true, true, false],
  [' ', true, true, true, false],
  ['\u00a0', true, true, true, false],
  ['(', false, true, false, true],
  ['—', false, true, true, true],
  [',', false, false, true, false],
  ['a', false, false, false, true],
  ['5', false, false, false, true],
])('%j', (char, ...expected) => {
  const at = code(char);
  expect([isSpace(at), isOpenSide(at), isCloseSide(at), isWordSide(at)]).toEqual(expected);
});
