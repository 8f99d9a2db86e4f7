// @vitest-environment jsdom
import { h } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { usePatience } from '../../src/popup/use-patience.ts';
import { show } from '../ui/show.ts';

const Probe = ({ isKnown }: { isKnown: boolean }) => h('p', null, String(usePatience(isKnown)));

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('waits for what is not known yet, but not for long', async () => {
  const { root } = show(h(Probe, { isKnown: false }));
  await act(() => void vi.advanceTimersByTime(100));
  expect(root.textContent).toBe('false');
  await act(() => void vi.advanceTimersByTime(400));
  expect(root.textContent).toBe('true');
});

it('waits for nothing that is known', () => {
  expect(show(h(Probe, { isKnown: true })).root.textContent).toBe('true');
});
