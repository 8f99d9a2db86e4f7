import { expect, test } from 'vitest';
import { isPersonWord } from '../../../../../src/core/claims/figures/measure/person-words.ts';

test.each(['people', 'soldiers', 'women', 'nurse', 'gunmen'])('%s counts people', (word) => {
  expect(isPersonWord(word)).toBe(true);
});

test.each(['boats', 'jobs', 'killed', ''])('%s does not', (word) => {
  expect(isPersonWord(word)).toBe(false);
});
