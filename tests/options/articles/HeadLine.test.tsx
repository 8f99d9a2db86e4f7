// @vitest-environment jsdom
import { fireEvent } from '@testing-library/dom';
import { beforeEach, expect, it, vi } from 'vitest';
import { HeadLine } from '../../../src/options/articles/HeadLine.tsx';
import { ALL_ARTICLES } from '../../../src/options/articles/query.ts';
import { stubMessages } from '../../platform/fake-messages.ts';
import { show } from '../../ui/show.ts';

beforeEach(() => stubMessages());

it.each([
  [[], { checked: false, indeterminate: false }, 'selectAll'],
  [['a'], { checked: false, indeterminate: true }, 'clearSelection'],
  [['a', 'b'], { checked: true, indeterminate: false }, 'clearSelection'],
] as const)('shows what is selected: %o', (ids, state, called) => {
  const actions = {
    open: vi.fn(),
    toggle: vi.fn(),
    selectTo: vi.fn(),
    selectAll: vi.fn(),
    clearSelection: vi.fn(),
    remove: vi.fn(),
    sort: vi.fn(),
  };
  const selection = { ids: new Set(ids), anchor: 0 };
  const { getByRole } = show(
    <table>
      <HeadLine query={ALL_ARTICLES} selection={selection} count={2} actions={actions} />
    </table>,
  );
  const box = getByRole('checkbox', { name: 'Select all articles found' }) as HTMLInputElement;
  expect({ checked: box.checked, indeterminate: box.indeterminate }).toEqual(state);
  fireEvent.click(box);
  expect(actions[called]).toHaveBeenCalledOnce();
});
