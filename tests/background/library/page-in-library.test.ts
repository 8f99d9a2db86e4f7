import { expect, it } from 'vitest';
import { describePage } from '../../../src/background/library/page-in-library.ts';
import { ARTICLE } from './tabs.ts';

const saved = { ...ARTICLE, arrival: 'saved' as const, savedAt: '2031-02-03T10:00:00.000Z' };

it('tells what was understood', () => {
  expect(describePage(ARTICLE, null)).toMatchObject({
    understood: { outlet: 'Post Sample', origin: 'Reuters', figures: 1, quotes: 1, title: ARTICLE.title },
    saved: null,
    changes: [],
  });
  expect(describePage(ARTICLE, null).understood.excerpt).toMatch(/^MARSK \(Reuters\)/);
});

it('cuts a long text at a word', () => {
  const { excerpt, words } = describePage({ ...ARTICLE, text: 'many words '.repeat(200) }, null).understood;
  expect(words).toBe(400);
  expect(excerpt).toMatch(/(many|words) …$/);
  expect(excerpt.length).toBeLessThan(300);
});

it('shows a saved article without its text, unchanged', () => {
  const page = describePage(ARTICLE, saved);
  expect(page.changes).toEqual([]);
  expect(page.saved).not.toHaveProperty('text');
});

it('shows what has changed since', () => {
  const page = describePage({ ...ARTICLE, text: ARTICLE.text.replace('340', '410') }, saved);
  expect(page.changes).toMatchObject([{ kind: 'changed', before: { low: 340 }, now: { low: 410 } }]);
});
