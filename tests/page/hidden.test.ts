import { expect, it } from 'vitest';
import { isMarkedHidden } from '../../src/page/hidden.ts';
import { parsePage } from './parse.ts';

const element = (attributes: string) => parsePage(`<p ${attributes}>x</p>`).body.firstElementChild as Element;

it.each([
  ['hidden', true],
  ['aria-hidden="true"', true],
  ['aria-hidden="false"', false],
  ['style="DISPLAY : none"', true],
  ['style="color: red;visibility:hidden"', true],
  ['style="display: block"', false],
  ['style="position:absolute;left:-9999px"', true],
  ['style="text-indent: -9999px"', true],
  ['style="margin-left: -10px"', false],
  ['style="font-size:0"', true],
  ['style="font-size:0.9em"', false],
  ['style="height:0;overflow:hidden"', true],
  ['style="width: 1px; overflow: hidden; height: 1px"', true],
  ['style="height:100px;overflow:hidden"', false],
  ['style="clip: rect(0 0 0 0)"', true],
  ['style="clip-path:inset(50%)"', true],
  ['class="visually-hidden"', true],
  ['class="story"', false],
])('%s is hidden: %s', (attributes, expected) => {
  expect(isMarkedHidden(element(attributes))).toBe(expected);
});
