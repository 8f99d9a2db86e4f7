import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { standApart } from '../../src/page/apart.ts';

it.each([
  ['<p>5<b>000</b></p>', false],
  ['<p>5<span class="cell">000</span></p>', true],
  ['<p><span class="cell">5</span>000</p>', true],
  ['<p><i><span class="cell">5</span></i><b>000</b></p>', true],
  ['<p class="row"><span>5</span><span>000</span></p>', true],
  ['<p><span class="cap">5</span><b>000</b></p>', false],
])('two numbers in %s stand apart: %s', (body, expected) => {
  const style = '<style>.cell { display: block } .row { display: flex } .cap { float: left }</style>';
  const { window } = new JSDOM(style + body);
  const owner = window.document.querySelector('p') as Element;
  const walker = window.document.createTreeWalker(owner, 4);
  const [one, other] = [walker.nextNode(), walker.nextNode()] as [Text, Text];
  expect(standApart(one, other, owner)).toBe(expected);
});
