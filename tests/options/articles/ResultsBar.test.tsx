// @vitest-environment jsdom
import { fireEvent } from '@testing-library/dom';
import { beforeEach, expect, it, vi } from 'vitest';
import type { ListQuery } from '../../../src/library/library.ts';
import { ALL_ARTICLES } from '../../../src/options/articles/query.ts';
import { ResultsBar } from '../../../src/options/articles/ResultsBar.tsx';
import { stubMessages } from '../../platform/fake-messages.ts';
import { show } from '../../ui/show.ts';

beforeEach(() => stubMessages());

function open(query: Partial<ListQuery>, count: number, selected = 0, percentRead: number | null = null) {
  const calls = {
    onClearFilters: vi.fn(),
    onClearSelection: vi.fn(),
    onMakePack: vi.fn(),
    onRemove: vi.fn(),
    onRemoveOutlet: vi.fn(),
  };
  const told = { query: { ...ALL_ARTICLES, ...query }, count, selected, percentRead };
  const bar = <ResultsBar {...told} {...calls} />;
  return { ...show(bar), ...calls };
}

it.each([
  [{}, 1_234, 0, '1,234 articles', []],
  [{ words: 'flood' }, 1, 0, '1 article found', ['Make a pack…', 'Show all']],
  [{ words: 'flood' }, 0, 0, '0 articles found', ['Show all']],
  [{ outlet: 'Marsk' }, 2, 0, '2 articles found', ['Delete all from Marsk', 'Make a pack…', 'Show all']],
  [{}, 9, 3, '3 articles selected', ['Make a pack…', 'Delete', 'Select none']],
])('says and offers with %o, %i found, %i selected', (query, count, selected, status, buttons) => {
  const { getByRole, queryAllByRole } = open(query, count, selected);
  expect(getByRole('status').textContent).toBe(status);
  expect(queryAllByRole('button').map((button) => button.textContent)).toEqual(buttons);
});

it('says that texts are being looked through, and how far, in place of a number that is not theirs', () => {
  const { getByRole } = open({ words: 'flood' }, 9, 0, 42);
  expect(getByRole('status').textContent).toBe('Looking through the texts …');
  expect(getByRole('progressbar', { name: 'Looking through the texts …' })).toMatchObject({ value: 42, max: 100 });
  expect(open({ words: 'flood' }, 9).queryByRole('progressbar')).toBeNull();
});

it('names the outlet that is to go', () => {
  const { getByRole, onRemoveOutlet } = open({ outlet: 'Marsk' }, 2);
  fireEvent.click(getByRole('button', { name: 'Delete all from Marsk' }));
  expect(onRemoveOutlet).toHaveBeenCalledWith('Marsk');
});
