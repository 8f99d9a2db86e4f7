// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { usePlace } from '../../src/options/use-place.ts';
import { show } from '../ui/show.ts';

const Probe = () => <p>{usePlace().section}</p>;

it('follows the address, from the top of each part', async () => {
  const scrolled = vi.fn();
  vi.stubGlobal('scrollTo', scrolled);
  location.hash = '#add';
  const { root } = show(<Probe />);
  expect(root.textContent).toBe('add');
  location.hash = '#storage';
  await act(() => void dispatchEvent(new Event('hashchange')));
  expect(root.textContent).toBe('storage');
  expect(scrolled).toHaveBeenCalledWith(0, 0);
});
