import { expect, test } from 'vitest';
import { learnGenders } from '../../../../src/core/claims/attribution/learn-genders.ts';
import { People } from '../../../../src/core/claims/attribution/people.ts';
import { findStatements } from '../../../../src/core/claims/attribution/statement.ts';
import { createTextModel } from '../../../../src/core/text/model.ts';

test.each([
  ['Xio Marsh said no. She left.', 'female'],
  ['Xio Marsh said he left.', 'male'],
  ['Xio Marsh said no to Zed Roe said no. She left.', null],
  ['Xio Marsh said no.\nShe left.', null],
  ['Xio Marsh said no. He left. She stayed.', null],
])('%s', (text, gender) => {
  const model = createTextModel(text);
  const people = new People(model);
  learnGenders(findStatements(model, []), people.mentions);
  expect(people.findPerson('Xio Marsh')?.gender).toBe(gender);
});
