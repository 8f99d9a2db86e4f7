import { beforeEach, expect, it } from 'vitest';
import { type CSLItem, formatCSL } from '../../../src/popup/take/as-csl.ts';
import { stubMessages } from '../../platform/fake-messages.ts';
import { compareSample } from './comparisons.ts';

beforeEach(() => stubMessages());

it('parses back as items with the fields of the schema', () => {
  const items: CSLItem[] = JSON.parse(formatCSL(compareSample()));
  expect(items[1]).toEqual({
    id: 'harboursonssample2025',
    type: 'article-newspaper',
    title: 'River_rises {50%} #1',
    author: [{ literal: 'Sample Wire' }],
    'container-title': 'Harbour & Sons *Sample*',
    issued: { 'date-parts': [[2025, 3, 2]] },
    accessed: { 'date-parts': [[2025, 3, 5]] },
    URL: 'https://www.harbour.example/flood',
  });
  expect(items[2]).not.toHaveProperty('URL');
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
});

it('says in each item that names were hidden', () => {
  const items: CSLItem[] = JSON.parse(formatCSL(compareSample({ isBlind: true })));
  expect(items[1]).toMatchObject({ 'container-title': 'Outlet A', note: expect.stringContaining('hidden') });
});
