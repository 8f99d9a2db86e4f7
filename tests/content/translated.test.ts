// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { isTranslated } from '../../src/content/translated.ts';

it.each([
  ['', false],
  ['dark js', false],
  ['translated-ltr', true],
  ['js translated-rtl', true],
])('a page of class “%s” is translated: %s', (name, expected) => {
  document.documentElement.className = name;
  expect(isTranslated(document)).toBe(expected);
});
