import { expect, it } from 'vitest';
import { isMarkedHidden, isVisible } from '../../src/page/hidden.ts';
import { parsePage } from './parse.ts';

const element = (attributes: string) => parsePage(`<p ${attributes}>x</p>`).body.firstElementChild as Element;

it.each([
  ['hidden', true],
  ['aria-hidden="true"', true],
  ['aria-hidden="false"', false],
  ['style="DISPLAY : none"', true],
  ['style="color: red;visibility:hidden"', true],
  ['style="display: block"', false],
  ['class="visually-hidden"', true],
  ['class="story"', false],
])('%s is hidden: %s', (attributes, expected) => {
  expect(isMarkedHidden(element(attributes))).toBe(expected);
});

it('asks the browser where there is one', () => {
  const seen = element('');
  expect(isVisible(seen)).toBe(true);
  expect(isVisible(Object.assign(seen, { checkVisibility: () => false }))).toBe(false);
});
