// @vitest-environment jsdom
import { waitFor } from '@testing-library/dom';
import { h } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import type { PopupPlatform } from '../../src/popup/platform.ts';
import { usePage } from '../../src/popup/use-page.ts';
import { show } from '../ui/show.ts';
import { createFakePlatform, TAB } from './fake-platform.ts';

const Probe = ({ platform, asksFor = false }: { platform: PopupPlatform; asksFor?: boolean }) =>
  h('p', null, usePage(platform, asksFor)?.state.status);

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

it.each([
  ['asks for a page that waits where the reader has clicked for it', true, [['page.start', null]]],
  ['leaves it waiting elsewhere', false, []],
])('%s', async (_, asksFor, expected) => {
  const { platform, sent } = createFakePlatform({ page: { status: 'waiting' } });
  const { root } = show(h(Probe, { platform, asksFor }));
  await waitFor(() => expect(root.textContent).toBe('waiting'));
  expect(sent).toEqual(expected);
});
