// @vitest-environment jsdom
import { waitFor } from '@testing-library/dom';
import { h } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import type { PopupPlatform } from '../../src/popup/platform.ts';
import { usePage } from '../../src/popup/use-page.ts';
import { show } from '../ui/show.ts';
import { createFakePlatform, TAB } from './fake-platform.ts';

const Probe = ({ platform }: { platform: PopupPlatform }) => h('p', null, usePage(platform).state.status);

it('shows the answer to the latest question, whichever comes last', async () => {
  const { platform, tell } = createFakePlatform({ page: { status: 'not-article' } });
  const waiting: (() => void)[] = [];
  const slow: PopupPlatform = {
    ...platform,
    findTab: () => new Promise((done) => waiting.push(() => done(waiting.length === 1 ? null : TAB))),
  };
  const { root } = show(h(Probe, { platform: slow }));
  await waitFor(() => expect(waiting).toHaveLength(1));
  await act(tell);
  await act(async () => waiting[1]?.());
  await waitFor(() => expect(root.textContent).toBe('not-article'));
  await act(async () => waiting[0]?.());
  expect(root.textContent).toBe('not-article');
});
