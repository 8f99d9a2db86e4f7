import { expect, test } from 'vitest';
import { show } from './show.ts';

test.each([
  ['Dozens of homes burned.', ['Dozens = 24..120 vague count']],
  ['Hundreds fled.', ['Hundreds = 200..999 vague count']],
  ['Scores of people were hurt.', ['Scores = 40..120 vague count']],
  ['Hundreds of thousands of people fled.', ['Hundreds of thousands = 200000..999000 vague count']],
  ['It cost tens of millions of dollars.', ['tens of millions of dollars = 20000000..99000000 vague USD']],
  ['Several people were hurt.', ['Several = 3..9 vague count']],
  ['Several hundred came.', ['Several hundred = 300..900 vague count']],
  ['A few thousand came.', ['A few thousand = 2000..9000 vague count']],
  ['It lasted several hours.', ['several hours = 3..9 vague hour']],
  ['A couple of boats sank.', ['A couple = 2 about count']],
])('%s', (text, expected) => {
  expect(show(text)).toEqual(expected);
});

test.each(['The couple married.', 'The scores were low.', 'Few came.', 'He broke his own record.'])(
  'not rough: %s',
  (text) => {
    expect(show(text)).toEqual([]);
  },
);
