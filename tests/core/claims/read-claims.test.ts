import { expect, test } from 'vitest';
import { readClaims } from '../../../src/core/claims/read-claims.ts';
import { createTextModel } from '../../../src/core/text/model.ts';

test('quotes and figures come in the order of the text', () => {
  const text = 'Some 40 homes burned. “We lost 12 of our barns,” said Ada Marsh, a farmer, on Friday.';
  const claims = readClaims(createTextModel(text));
  expect(claims.map((claim) => claim.kind)).toEqual(['figure', 'quote', 'figure']);
});
