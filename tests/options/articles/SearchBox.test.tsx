// @vitest-environment jsdom
import { fireEvent } from '@testing-library/dom';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SearchBox } from '../../../src/options/articles/SearchBox.tsx';
import { stubMessages } from '../../platform/fake-messages.ts';
import { show } from '../../ui/show.ts';

beforeEach(() => {
  stubMessages();
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

it('asks once, when the typing pauses', async () => {
  const onSearch = vi.fn();
  const { getByRole, draw } = show(<SearchBox words="" onSearch={onSearch} />);
  const box = getByRole('searchbox', { name: 'Search the library' }) as HTMLInputElement;
  for (const value of ['f', 'fl', 'flood']) await act(() => void fireEvent.input(box, { target: { value } }));
  expect(onSearch).not.toHaveBeenCalled();
  await act(() => void vi.advanceTimersByTime(300));
  expect(onSearch.mock.calls).toEqual([['flood']]);
  await draw(<SearchBox words="flood" onSearch={onSearch} />);
  await draw(<SearchBox words="" onSearch={onSearch} />);
  expect(box.value).toBe('');
});
