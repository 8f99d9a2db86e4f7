import { beforeEach, expect, it } from 'vitest';
import { countText, getTextLanguage, text } from '../../src/platform/locale.ts';
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
