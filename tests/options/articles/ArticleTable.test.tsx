// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import type { ArticleRow } from '../../../src/library/library.ts';
import { ArticleTable } from '../../../src/options/articles/ArticleTable.tsx';
import { ALL_ARTICLES } from '../../../src/options/articles/query.ts';
import { NOTHING_SELECTED } from '../../../src/options/articles/selection.ts';
import { makeArticle } from '../../library/fake-library.ts';
import { stubMessages } from '../../platform/fake-messages.ts';
import { show } from '../../ui/show.ts';

beforeEach(() => stubMessages());

it('draws few rows of a long list, and tells how long it is', () => {
  const { text: _, ...article } = makeArticle();
  const want = vi.fn();
  const row = (): ArticleRow => ({ ...article, figures: 2, quotes: 1 });
  const rows = { count: 100_000, row, want, fault: undefined, query: ALL_ARTICLES, percentRead: 0 };
  const actions = {
    open: vi.fn(),
    toggle: vi.fn(),
    selectTo: vi.fn(),
    selectAll: vi.fn(),
    clearSelection: vi.fn(),
    remove: vi.fn(),
    sort: vi.fn(),
  };
  const { getByRole, getAllByRole } = show(
    <ArticleTable rows={rows} query={ALL_ARTICLES} selection={NOTHING_SELECTED} actions={actions} />,
  );
  expect(getByRole('grid').getAttribute('aria-rowcount')).toBe('100001');
  expect(getAllByRole('row').length).toBeLessThan(60);
  expect(want).toHaveBeenLastCalledWith(expect.objectContaining({ start: 0 }));
});
