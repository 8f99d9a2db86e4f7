import { expect, it } from 'vitest';
import { addressOf, findPlace } from '../../src/options/address.ts';

it('leads to an article by any id', () => {
  expect(findPlace(addressOf('a/b #1'))).toEqual({ section: 'articles', article: 'a/b #1' });
});

it.each([
  ['#packs', 'packs'],
  ['', 'articles'],
  ['#articles/', 'articles'],
  ['#articles/%E0%A4%A', 'articles'],
])('finds at "%s" the part %s and no article', (hash, section) => {
  expect(findPlace(hash)).toEqual({ section, article: null });
});
