import { expect, test } from 'vitest';
import { read } from '../show.ts';

test.each([
  ['Prices rose 5 percent.', 'rise'],
  ['Prices fell 5 percent.', 'fall'],
  ['Prices rose to 5 percent.', 'to'],
  ['The rate was 5 percent.', 'level'],
  ['A total of 12 died.', 'total'],
  ['It lost an average of 12 men.', 'average'],
])('aspect: %s', (text, expected) => {
  expect(read(text)[0].aspect).toBe(expected);
});

test.each([
  ['It killed men, including 12 children.', true],
  ['Twelve of them were children.', true],
  ['It killed 12 children.', false],
])('part of a whole: %s', (text, expected) => {
  expect(read(text)[0].isPart).toBe(expected);
});
