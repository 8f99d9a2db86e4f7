// @vitest-environment jsdom
import { waitFor } from '@testing-library/dom';
import { h } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import type { PopupPlatform } from '../../../src/popup/platform.ts';
import { useSaveRequest } from '../../../src/popup/save/use-save-request.ts';
import { show } from '../../ui/show.ts';
import { createFakePlatform } from '../fake-platform.ts';

const Probe = ({ platform }: { platform: PopupPlatform }) => h('p', null, useSaveRequest(platform));

it('counts how often the reader has asked', async () => {
  const { platform, world, tell } = createFakePlatform({ isSaveAsked: true });
  const { root } = show(h(Probe, { platform }));
  await waitFor(() => expect(root.textContent).toBe('1'));
  await act(tell);
  expect(root.textContent).toBe('1');
  world.isSaveAsked = true;
  await act(tell);
  await waitFor(() => expect(root.textContent).toBe('2'));
});
