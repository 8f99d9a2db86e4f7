import { beforeEach, expect, it } from 'vitest';
import { countText, formatNumber, getTextLanguage, listText, text } from '../../src/platform/locale.ts';
import { stubMessages } from './fake-messages.ts';

beforeEach(() => stubMessages());

it('fills a sentence', () => expect(text('versionSource', 'the mayor')).toBe('Source: the mayor'));
it('is empty for a key that does not exist', () => expect(text('toString')).toBe(''));

it.each([
  [0, '0 outlets'],
  [1, '1 outlet'],
  [2, '2 outlets'],
  [12_000, '12,000 outlets'],
])('counts %i', (count, expected) => expect(countText('outlets', count)).toBe(expected));

it.each([
  ['en-GB', 'en-GB'],
  ['en', 'en'],
  ['de', 'en'],
])('for a reader of %s writes as in %s', (language, expected) => {
  stubMessages(language);
  expect(getTextLanguage()).toBe(expected);
});

it.each([
  [1_200, '1,200'],
  [0.5, '0.5'],
  [1_500_000, '1.5m'],
])('writes %i with little room', (value, written) => expect(formatNumber(value)).toBe(written));

it('joins names', () => expect(listText(['A', 'B', 'C'])).toBe('A, B and C'));
