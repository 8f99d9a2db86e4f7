import { expect, test } from 'vitest';
import { show } from './show.ts';

test.each([
  ['Oil was $70 a barrel.', ['$70 a barrel = 70 exact USD/barrel']],
  ['It bid $70-a-share.', ['$70-a-share = 70 exact USD/share']],
  ['It pumps 500,000 barrels a day.', ['500,000 barrels a day = 500000 exact barrel/day']],
  [
    'It pays $9 an hour, $70 per month or $5/person.',
    ['$9 an hour = 9 exact USD/hour', '$70 per month = 70 exact USD/month', '$5/person = 5 exact USD/person'],
  ],
  ['It adds 200 jobs a month.', ['200 = 200 exact count/month']],
  ['It took $3 million annually.', ['$3 million annually = 3000000 exact USD/year']],
  ['It paid $5 a week ago.', ['$5 = 5 exact USD']],
  ['It paid $5 million, a spokesman said.', ['$5 million = 5000000 exact USD']],
  ['It hit 12 percent per 1,000 people.', ['12 percent per 1,000 people = 12 exact percent/1000 person']],
])('%s', (text, expected) => {
  expect(show(text)).toEqual(expected);
});
