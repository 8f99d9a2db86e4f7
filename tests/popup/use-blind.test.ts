// @vitest-environment jsdom
import { fireEvent } from '@testing-library/dom';
import { h } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it } from 'vitest';
import { useBlind } from '../../src/popup/use-blind.ts';
import { show } from '../ui/show.ts';

beforeEach(() => localStorage.clear());

function View() {
  const [isBlind, setBlind] = useBlind();
  return h('button', { onClick: () => setBlind(!isBlind) }, String(isBlind));
}

it('is remembered, and known at the first drawing', async () => {
  const { getByRole } = show(h(View, {}));
  expect(getByRole('button').textContent).toBe('false');
  await act(() => void fireEvent.click(getByRole('button')));
  expect(show(h(View, {})).getByRole('button').textContent).toBe('true');
});

it('follows another place where it is switched', async () => {
  const { getByRole } = show(h(View, {}));
  localStorage.setItem('hides-outlets', 'yes');
  await act(() => void dispatchEvent(new Event('storage')));
  expect(getByRole('button').textContent).toBe('true');
});
