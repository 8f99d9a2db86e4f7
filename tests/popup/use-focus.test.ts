// @vitest-environment jsdom
import { waitFor } from '@testing-library/dom';
import { h } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import type { PopupPlatform } from '../../src/popup/platform.ts';
import { useFocus } from '../../src/popup/use-focus.ts';
import { show } from '../ui/show.ts';
import { createFakePlatform } from './fake-platform.ts';

const Probe = ({ platform }: { platform: PopupPlatform }) => h('p', null, String(useFocus(platform)?.claim));

it('takes the claim that is asked for, then and later', async () => {
  const { platform, world, tell } = createFakePlatform({ focus: 2 });
  const { root } = show(h(Probe, { platform }));
  await waitFor(() => expect(root.textContent).toBe('2'));
  world.focus = 0;
  await act(tell);
  await waitFor(() => expect(root.textContent).toBe('0'));
});

it('is nothing where the session cannot be read', async () => {
  const { platform } = createFakePlatform();
  const broken = { ...platform, takeFocus: () => Promise.reject(new Error('broken')) };
  expect(show(h(Probe, { platform: broken })).root.textContent).toBe('undefined');
});
