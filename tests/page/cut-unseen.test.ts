import { expect, it } from 'vitest';
import { cutUnseen } from '../../src/page/cut-unseen.ts';
import { blocksOf } from './blocks.ts';

const cut = (body: string) => {
  const [block] = blocksOf(body).blocks;
  return block ? cutUnseen(block, (element) => !element.classList.contains('off')) : null;
};

it.each([
  ['<p>All <b>of</b> it</p>', 'All of it'],
  ['<p class="off">Nothing</p>', undefined],
  ['<p><span class="off">Nothing</span></p>', undefined],
  ['<p>11,<span class="off">9</span>000 men</p>', '11,000 men'],
  ['<p>About <span class="off">9 </span>300 men</p>', 'About 300 men'],
  ['<p>One.<br><span class="off">Two.</span> Three.</p>', 'One.\nThree.'],
  ['<p><span class="off">Not </span>seen</p>', 'seen'],
])('of %s is seen: %s', (body, expected) => {
  expect(cut(body)?.text).toBe(expected);
});

it('keeps the way back to the page', () => {
  const { text = '', segments = [] } = cut('<p>About <span class="off">9 </span>300 <b>men</b></p>') ?? {};
  const there = segments.map(({ node, from, length }) => node.data.slice(from, from + length));
  expect(segments.map(({ start, length }) => text.slice(start, start + length))).toEqual(there);
});

it('takes words in a form that answers with its fields as they are', () => {
  const [block] = blocksOf('<p>About <ins id="form">300</ins> men</p>').blocks;
  const form = block?.element.querySelector('ins') as Element;
  Object.defineProperty(form, 'localName', { value: 'form' });
  Object.defineProperty(form, 'hasAttributes', { value: {} });
  expect(block && cutUnseen(block, () => false)).toBeNull();
  expect(block && cutUnseen(block, (element) => element !== form)).toBe(block);
});
