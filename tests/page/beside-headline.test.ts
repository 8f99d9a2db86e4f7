import { expect, it } from 'vitest';
import { findVisibleAuthor, listDatelines } from '../../src/page/beside-headline.ts';
import { findDateline } from '../../src/page/metadata/published.ts';
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
  const headline = blocks.find((block) => block.headingLevel === 1) ?? null;
  expect(findDateline(listDatelines(blocks, headline))).toBe(expected);
});

it.each([
  ['after "By"', '<h1>Flood</h1><p>By Ada Brook and Jon Reed</p>', 'Ada Brook and Jon Reed'],
  ['in a part that says so', '<h1>Flood</h1><div class="story-byline">ADA BROOK</div>', 'ADA BROOK'],
  ['with a date run into them', '<h1>Flood</h1><p class="byline">by <a>Ada Brook</a>3 Feb 2031651</p>', 'Ada Brook'],
  ['with a title behind them', '<h1>Flood</h1><div class="author">By Ada Brook | Weather desk</div>', 'Ada Brook'],
  ['but no other thing that begins so', '<h1>Flood</h1><p>By noon the water had fallen</p>', ''],
  ['but no names without a sign', '<h1>Flood</h1><p>Ada Brook</p>', ''],
  ['nowhere', '<h1>Flood of 2031</h1>', ''],
])('names %s', (_, body, expected) => {
  const { blocks } = blocksOf(body);
  expect(findVisibleAuthor(blocks, blocks[0] ?? null)).toBe(expected);
});
