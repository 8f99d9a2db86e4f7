import { expect, test } from 'vitest';
import { sortForms } from '../../../../src/core/match/describe/sort-forms.ts';

test.each([
  [[], []],
  [['tide'], ['tide']],
  [
    ['tide', 'boat', 'tide', 'crew'],
    ['boat', 'crew', 'tide'],
  ],
])('%j', (forms, expected) => {
  expect(sortForms(forms)).toEqual(expected);
});

test('many are sorted like few', () => {
  const forms = Array.from({ length: 200 }, (_, i) => `form${(i * 37) % 101}`);
  expect(sortForms(forms)).toEqual([...new Set(forms)].sort());
});
