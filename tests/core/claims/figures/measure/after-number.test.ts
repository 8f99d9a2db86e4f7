import { expect, test } from 'vitest';
import { showMeasures } from '../show.ts';

test.each([
  ['Some 300 North Korean soldiers came.', ['North Korean soldiers (soldier)']],
  ['Some 300 soldiers killed there were young.', ['soldiers killed (soldier)']],
  ['About 3 percent of voters came.', ['voters (voter)']],
  ['They paid $43 million in federal taxes.', ['federal taxes (tax)']],
  ['The couple paid $43 million in cash.', ['couple (couple)']],
  ['Voters in 14 states head to the polls.', ['states (state)']],
  ['Several rounds of heavy fighting followed.', ['rounds of heavy fighting (round)']],
  ['A 448-page report came.', ['page report (page)']],
  ['Some 54 of the 113 men left.', ['men (man)', 'men (man)']],
  ['It cut 3,000 jobs last month.', ['jobs (job)']],
])('%s', (text, expected) => {
  expect(showMeasures(text)).toEqual(expected);
});
