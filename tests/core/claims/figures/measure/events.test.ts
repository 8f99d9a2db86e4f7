import { expect, test } from 'vitest';
import { showEvents } from '../show.ts';

test.each([
  ['It killed at least 12.', ['killed']],
  ['Some 12 people were killed and 20 wounded.', ['killed', 'wounded']],
  ['The deaths of 12 people shocked the town.', ['killed']],
  ['The blast claimed the lives of 12 villagers.', ['killed']],
  ['Five people, among them a boy, were killed.', ['killed', 'killed']],
  ['It endangered the lives of 12 villagers.', ['']],
  ['The state sent 300 troops.', ['sent']],
  ['Employers added 171,000 jobs.', ['added']],
  ['The source added that 12 men came.', ['']],
  ['It expelled 60 diplomats.', ['expelled']],
  ['A boat with dozens of migrants sank off Tarl, killing 29 people.', ['', 'killed']],
  ['Four people drowned.', ['killed']],
  ['In many cases 12 men stayed.', ['']],
  ['The town saw 300 cases.', ['infected']],
  ['An appropriate hall seats 12 men.', ['']],
  ['Grant Roe saw 12 boats.', ['']],
])('%s', (text, expected) => {
  expect(showEvents(text)).toEqual(expected);
});
