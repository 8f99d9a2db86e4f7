import { expect, test } from 'vitest';
import { showMeasures } from '../show.ts';

test.each([
  ['Some 579 were killed.', ['people killed (person)']],
  ['The death toll rose to 43.', ['death toll (death)']],
  ['Casualty estimates range from 1,200 to 4,000.', ['Casualty estimates (casualty)']],
  ['It added 53,000 jobs while shops added 18,000.', ['jobs (job)', 'jobs (job)']],
  ['Four were foreign volunteers.', ['foreign volunteers (volunteer)']],
  ['He is a father of two.', ['children (child)']],
  ['It killed 12 soldiers and wounded 15.', ['soldiers (soldier)', 'people wounded (person)']],
])('%s', (text, expected) => {
  expect(showMeasures(text)).toEqual(expected);
});
