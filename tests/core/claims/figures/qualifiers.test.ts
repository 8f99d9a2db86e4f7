import { expect, test } from 'vitest';
import { show } from './show.ts';

test.each([
  [
    'About 300, roughly 400 and nearly 500 came.',
    ['About 300 = 300 about count', 'roughly 400 = 400 about count', 'nearly 500 = 500 about count'],
  ],
  ['At least 12 died.', ['At least 12 = 12.. at-least count']],
  [
    'More than 12 but fewer than 30 died.',
    ['More than 12 = 12.. more-than count', 'fewer than 30 = ..30 less-than count'],
  ],
  ['As many as 30 died.', ['As many as 30 = ..30 at-most count']],
  ['Fifty or more boats sank.', ['Fifty or more = 50.. at-least count']],
  ['It took two hours or so.', ['two hours or so = 2 about hour']],
  ['Growth was estimated at 6 percent.', ['estimated at 6 percent = 6 about percent']],
  ['It rose to as high as 4,000.', ['as high as 4,000 = ..4000 at-most count']],
  ['The rate ticked up to 7 percent.', ['7 percent = 7 exact percent']],
  ['It pays up to 7 percent.', ['up to 7 percent = ..7 at-most percent']],
  ['He would take nothing less than $5 million.', ['$5 million = 5000000 exact USD']],
  ['It is higher than the 5 percent of May.', ['5 percent = 5 exact percent']],
  ['Sales rose 5 percent over three years.', ['5 percent = 5 exact percent', 'three years = 3 exact year']],
  ['It has lasted over three years.', ['over three years = 3.. more-than year']],
  ['More than one gunman fired.', ['More than one = 2.. at-least count']],
  ['At least about 300 came.', ['At least about 300 = 300.. at-least count']],
  ['He owns two, at least 7 more are let.', ['two = 2 exact count', 'at least 7 = 7.. at-least count']],
  ['Of two at least 7.9 was paid.', ['two = 2 exact count', 'at least 7.9 = 7.9.. at-least count']],
])('%s', (text, expected) => {
  expect(show(text)).toEqual(expected);
});
