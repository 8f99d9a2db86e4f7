// @vitest-environment jsdom
import { fireEvent } from '@testing-library/dom';
import { beforeEach, expect, it, vi } from 'vitest';
import { ArticleHead } from '../../../src/options/article/ArticleHead.tsx';
import { makeArticle } from '../../library/fake-library.ts';
import { stubMessages } from '../../platform/fake-messages.ts';
import { show } from '../../ui/show.ts';

beforeEach(() => stubMessages());

it('names origin and way of coming, and leaves out what is not known', () => {
  const article = makeArticle({ origin: 'Sample Agency', published: '', url: '' });
  const { root, queryByRole } = show(<ArticleHead article={article} onCorrect={vi.fn()} onRemove={vi.fn()} />);
  expect(root.textContent).toContain('Comes fromSample Agency');
  expect(root.textContent).toContain('AddedSaved 3 Mar 2025');
  expect(root.textContent).not.toContain('Published');
  expect(queryByRole('link')).toBeNull();
});

it('asks for corrections and deletion', () => {
  const [onCorrect, onRemove] = [vi.fn(), vi.fn()];
  const { getByRole } = show(<ArticleHead article={makeArticle()} onCorrect={onCorrect} onRemove={onRemove} />);
  fireEvent.click(getByRole('button', { name: 'Correct' }));
  fireEvent.click(getByRole('button', { name: 'Delete' }));
  expect([onCorrect.mock.calls.length, onRemove.mock.calls.length]).toEqual([1, 1]);
});
