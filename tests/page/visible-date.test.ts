import { expect, it } from 'vitest';
import { findVisibleDate } from '../../src/page/visible-date.ts';
import { blocksOf } from './blocks.ts';

const PAST =
  'On February 3, 2029 the river had been higher than ever since the records of the town began, and it had taken the old bridge.';

it.each([
  ['below the headline', '<h1>Flood</h1><div class="byline">By Ada Brook, 3 February 2031</div>', '2031-02-03'],
  ['above the headline', '<p>Feb. 3, 2031</p><h1>Flood</h1>', '2031-02-03'],
  ['in a sentence', `<h1>Flood</h1><p>${PAST}</p>`, ''],
  ['far away', `<h1>Flood</h1>${'<p>Words</p>'.repeat(9)}<p>3 February 2031</p>`, ''],
  ['nowhere', '<h1>Flood of 2031</h1>', ''],
])('a date %s', (_, body, expected) => {
  const { blocks } = blocksOf(body);
  expect(findVisibleDate(blocks, blocks.find((block) => block.headingLevel === 1) ?? null)).toBe(expected);
});
