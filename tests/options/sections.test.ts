import { expect, it } from 'vitest';
import { findSection } from '../../src/options/sections.ts';

it.each([
  ['', 'articles'],
  ['#packs', 'packs'],
  ['#nowhere', 'articles'],
])('finds at "%s" the part %s', (hash, section) => {
  expect(findSection(hash)).toBe(section);
});
