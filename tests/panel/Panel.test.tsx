// @vitest-environment jsdom
import { waitFor } from '@testing-library/dom';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it } from 'vitest';
import { Panel } from '../../src/panel/Panel.tsx';
import { stubMessages } from '../platform/fake-messages.ts';
import { createFakePlatform, TAB } from '../popup/fake-platform.ts';
import { makeRead, shared } from '../popup/states.ts';
import { show } from '../ui/show.ts';

beforeEach(() => stubMessages());

it('is the summary of the tab in front, and of the next one that comes there', async () => {
  let front = 1;
  const listeners: (() => void)[] = [];
  const pages = new Map([
    [1, createFakePlatform({ page: makeRead([shared]) })],
    [2, createFakePlatform({ page: { status: 'not-article' } })],
  ]);
  const platform = {
    findTabBeside: async () => ({ ...TAB, id: front }),
    watchTabsInFront: (listener: () => void) => {
      listeners.push(listener);
      return () => undefined;
    },
    createPlatform: (tabId: number) => pages.get(tabId)?.platform ?? createFakePlatform().platform,
  };
  const { findByRole, queryByRole } = show(<Panel platform={platform} />);
  await findByRole('heading', { level: 2, name: /has a second source/ });
  expect(queryByRole('button', { name: 'Keep beside the page' })).toBeNull();
  front = 2;
  await act(() => listeners[0]?.());
  await findByRole('heading', { level: 2, name: 'Not a news article' });
  await waitFor(() => expect(pages.get(1)?.countListeners()).toBe(0));
});
