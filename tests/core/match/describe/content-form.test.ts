import { expect, test } from 'vitest';
import { findContentForm } from '../../../../src/core/match/describe/content-form.ts';
import { createTextModel } from '../../../../src/core/text/model.ts';

test.each([
  ['Soldiers', 'soldier'],
  ['U.S.', 'america'],
  ['US', 'america'],
  ['us', null],
  ['evacuated', 'evacuate'],
  ['the', null],
  ['12', null],
  ['x', null],
])('%s: %s', (word, form) => {
  expect(findContentForm(createTextModel(word).tokens[0])).toBe(form);
});
