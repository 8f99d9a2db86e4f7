// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { App } from '../../src/options/App.tsx';
import { stubMessages } from '../platform/fake-messages.ts';
import { show } from '../ui/show.ts';
import { createFakePlatform } from './fake-platform.ts';

beforeEach(() => {
  stubMessages();
  vi.stubGlobal('scrollTo', () => undefined);
  location.hash = '';
});

function open(hash = '') {
  location.hash = hash;
  return show(<App platform={createFakePlatform().platform} />);
}

it('opens at the articles', () => {
  const { getByRole } = open();
  expect(getByRole('heading', { level: 2 }).textContent).toBe('Articles');
  expect(getByRole('link', { current: 'page' }).textContent).toBe('Articles');
});

it('goes where its address leads, and follows it', async () => {
  const { getByRole } = open('#settings');
  expect(getByRole('heading', { level: 2 }).textContent).toBe('Settings');
  await act(() => {
    location.hash = '#packs';
    dispatchEvent(new Event('hashchange'));
  });
  expect(getByRole('heading', { level: 2 }).textContent).toBe('Packs');
});

it('says how an empty library fills', () => {
  expect(open().getByText(/It fills as you read/)).toBeTruthy();
});
