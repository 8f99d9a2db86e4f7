// @vitest-environment jsdom
import { fireEvent } from '@testing-library/dom';
import { beforeEach, expect, it, vi } from 'vitest';
import type { ArticleRow } from '../../../src/library/library.ts';
import { ArticleLine } from '../../../src/options/articles/ArticleLine.tsx';
import { makeArticle } from '../../library/fake-library.ts';
import { stubMessages } from '../../platform/fake-messages.ts';
import { show } from '../../ui/show.ts';

beforeEach(() => stubMessages());

function open(parts: Partial<ArticleRow> | null) {
  const { text: _, ...article } = makeArticle();
  const row = parts === null ? undefined : { ...article, figures: 1, quotes: 0, ...parts };
  const actions = {
    open: vi.fn(),
    toggle: vi.fn(),
    selectTo: vi.fn(),
    selectAll: vi.fn(),
    clearSelection: vi.fn(),
    remove: vi.fn(),
  };
  const line = <ArticleLine index={4} top={180} isSelected={false} isActive {...{ row, actions }} onFocus={vi.fn()} />;
  const view = show(
    <table>
      <tbody>{line}</tbody>
    </table>,
  );
  return { ...view, actions };
}

it('tells what there is to know in a line', () => {
  const { getAllByRole } = open({});
  expect(getAllByRole('cell').map((cell) => cell.textContent)).toEqual([
    '',
    'Flood in Marsk',
    'Marsk Courier',
    '2 Mar 2025',
    '1 figure, 0 quotes',
    'Saved 3 Mar 2025',
  ]);
});

it('opens, is chosen, and draws a stretch out with Shift', () => {
  const { getByRole, actions } = open({ title: '' });
  fireEvent.click(getByRole('button'));
  fireEvent.click(getByRole('checkbox'));
  fireEvent.click(getByRole('checkbox'), { shiftKey: true });
  expect(actions.open).toHaveBeenCalledOnce();
  expect(actions.toggle).toHaveBeenCalledOnce();
  expect(actions.selectTo).toHaveBeenCalledWith(4);
});

it('keeps its place while it is fetched', () => {
  expect(open(null).getByRole('row').getAttribute('aria-rowindex')).toBe('6');
});
