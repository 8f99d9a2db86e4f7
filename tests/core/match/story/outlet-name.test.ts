import { expect, test } from 'vitest';
import { normaliseOutlet } from '../../../../src/core/match/story/outlet-name.ts';

test.each([
  ['NBC News', 'www.nbcnews.com'],
  ['The Guardian', 'theguardian.com'],
  ['CNN', 'edition.cnn.com'],
  ['The New York Times', 'New York Times'],
  ['https://www.marrow.co.uk/', 'Marrow'],
  ['The Marrow-Post', 'MARROW POST'],
])('%s is %s', (one, other) => {
  expect(normaliseOutlet(one)).toBe(normaliseOutlet(other));
});

test.each([
  ['Daily Post', 'Daily Mail'],
  ['sports.example.com', 'weather.example.com'],
  ['Theatre Weekly', 'Atre Weekly'],
  ['', 'The'],
])('must not: %s is %s', (one, other) => {
  expect(normaliseOutlet(one) !== '' && normaliseOutlet(one) === normaliseOutlet(other)).toBe(false);
});
