// @vitest-environment jsdom
import { fireEvent } from '@testing-library/dom';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { UndoBar } from '../../src/options/UndoBar.tsx';
import { makeArticle } from '../library/fake-library.ts';
import { stubMessages } from '../platform/fake-messages.ts';
import { show } from '../ui/show.ts';

beforeEach(() => {
  stubMessages();
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

function open(parts: { removed?: number; restored?: number } = {}) {
  const removal = {
    removed: Array.from({ length: parts.removed ?? 2 }, () => makeArticle()),
    restored: parts.restored ?? 0,
    fault: undefined,
    remove: vi.fn(),
    undo: vi.fn(async () => undefined),
    forget: vi.fn(),
  };
  return { ...show(<UndoBar removal={removal} />), removal };
}

it('tells what was deleted and brings it back', () => {
  const { getByRole, removal } = open();
  expect(getByRole('status').textContent).toBe('2 articles deleted.');
  fireEvent.click(getByRole('button', { name: 'Undo' }));
  fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
  expect(removal.undo).toHaveBeenCalledTimes(2);
});

it('leaves the key to words that are being written', () => {
  const { removal, root } = open();
  const field = root.appendChild(document.createElement('textarea'));
  fireEvent.keyDown(field, { key: 'z', ctrlKey: true });
  expect(removal.undo).not.toHaveBeenCalled();
});

it('stays for twenty seconds and more, and as long as it has the focus', async () => {
  const { getByRole, removal } = open();
  await act(() => void vi.advanceTimersByTime(20_000));
  expect(removal.forget).not.toHaveBeenCalled();
  await act(() => getByRole('button', { name: 'Undo' }).focus());
  await act(() => void vi.advanceTimersByTime(120_000));
  expect(removal.forget).not.toHaveBeenCalled();
  await act(() => getByRole('button', { name: 'Undo' }).blur());
  await act(() => void vi.advanceTimersByTime(31_000));
  expect(removal.forget).toHaveBeenCalledOnce();
});

it('tells what is back, without another undo', () => {
  const { getByRole, queryByRole } = open({ removed: 0, restored: 1 });
  expect(getByRole('status').textContent).toBe('1 article is back.');
  expect(queryByRole('button', { name: 'Undo' })).toBeNull();
});

it('is not there while there is nothing to tell', () => {
  expect(open({ removed: 0 }).queryByRole('button')).toBeNull();
});
