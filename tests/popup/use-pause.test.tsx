// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { parseSettings } from '../../src/platform/settings.ts';
import { PAUSE_MS, pause } from '../../src/platform/switched-off.ts';
import { usePause } from '../../src/popup/use-pause.ts';
import { show } from '../ui/show.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const ON = parseSettings(undefined);
const paused = pause(ON, 0);

function Left({ isPaused }: { isPaused: boolean }) {
  return <p>{usePause(isPaused ? paused : ON)}</p>;
}

it('is drawn again once the hour is over', async () => {
  vi.setSystemTime(600_000);
  const { root } = show(<Left isPaused />);
  expect(root.textContent).toBe(String(PAUSE_MS - 600_000));
  await act(() => void vi.advanceTimersByTime(PAUSE_MS - 600_000));
  expect(root.textContent).toBe('0');
});

it('is nothing where it is on', () => {
  expect(show(<Left isPaused={false} />).root.textContent).toBe('0');
});
