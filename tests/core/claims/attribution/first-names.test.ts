import { expect, test } from 'vitest';
import { genderOfName, isFirstName } from '../../../../src/core/claims/attribution/first-names.ts';

test.each([
  ['robert', 'male'],
  ['maria', 'female'],
  ['xio', null],
  ['', null],
])('%s: %s', (name, gender) => {
  expect(genderOfName(name)).toBe(gender);
});

test('a name of either is a first name', () => {
  expect([isFirstName('robert'), isFirstName('maria'), isFirstName('port')]).toEqual([true, true, false]);
});
