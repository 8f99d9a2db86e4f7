import { expect, test } from 'vitest';
import { toBaseForm } from '../../../../src/core/match/lexicon/base-form.ts';

test.each([
  ['soldiers', 'soldier'],
  ['expelled', 'expel'],
  ['shootings', 'shoot'],
  ['damaged', 'damage'],
  ['arriving', 'arrive'],
  ['stopped', 'stop'],
  ['quarantined', 'quarantine'],
  ['spring', 'spring'],
  ['news', 'news'],
])('%s: %s', (word, base) => {
  expect(toBaseForm(word)).toBe(base);
});
