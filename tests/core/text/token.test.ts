import { expect, test } from 'vitest';
import { tokenize } from '../../../src/core/text/tokens.ts';

const first = (text: string) => tokenize(text, 0, text.length)[0];

test.each([
  ['soldiers', 'soldiers', 'soldier', false],
  ['James', 'james', 'james', true],
  ['DON’T', "don't", "don't", true],
  ['11,000', '11,000', '11,000', false],
])('%s has its forms', (text, lower, base, isCapitalised) => {
  expect(first(text)).toMatchObject({ lower, base, isCapitalised });
});
