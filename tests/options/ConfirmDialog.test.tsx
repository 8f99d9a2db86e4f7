// @vitest-environment jsdom
import { fireEvent } from '@testing-library/dom';
import { beforeEach, expect, it, vi } from 'vitest';
import { ConfirmDialog } from '../../src/options/ConfirmDialog.tsx';
import { stubMessages } from '../platform/fake-messages.ts';
import { show } from '../ui/show.ts';

beforeEach(() => stubMessages());

it('does it or leaves it, the way out first', () => {
  const [onConfirm, onLeave] = [vi.fn(), vi.fn()];
  const { getAllByRole } = show(
    <ConfirmDialog title="Remove?" action="Remove pack" onConfirm={onConfirm} onLeave={onLeave}>
      <p>All of it.</p>
    </ConfirmDialog>,
  );
  const buttons = getAllByRole('button');
  expect(buttons.map((button) => button.textContent)).toEqual(['Cancel', 'Remove pack']);
  for (const button of buttons) fireEvent.click(button);
  expect([onConfirm.mock.calls.length, onLeave.mock.calls.length]).toEqual([1, 1]);
});
