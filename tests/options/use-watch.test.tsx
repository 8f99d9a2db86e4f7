// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import { useWatch } from '../../src/options/use-watch.ts';
import { createFakeLibrary } from '../library/fake-library.ts';
import { show } from '../ui/show.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function Probe({ library, onChange }: { library: Library; onChange(): void }) {
  useWatch(library, onChange);
  return null;
}

it('calls once for changes that come together, and lets go', async () => {
  const { library, tell, countListeners } = createFakeLibrary();
  const onChange = vi.fn();
  const { draw } = show(<Probe library={library} onChange={onChange} />);
  await act(() => void vi.advanceTimersByTime(50));
  tell();
  await draw(<Probe library={library} onChange={onChange} />); // drawing anew loses nothing
  for (let i = 0; i < 20; i += 1) tell();
  await act(() => void vi.advanceTimersByTime(1_000));
  expect(onChange).toHaveBeenCalledOnce();
  await draw(null);
  expect(countListeners()).toBe(0);
});
