// @vitest-environment jsdom
import { waitFor } from '@testing-library/dom';
import { beforeEach, expect, it } from 'vitest';
import { FirstSteps } from '../../src/welcome/FirstSteps.tsx';
import { stubMessages } from '../platform/fake-messages.ts';
import { show } from '../ui/show.ts';

beforeEach(() => stubMessages());

const shortcuts = [{ keys: 'Alt+Shift+J', what: 'Go to the next claim' }];

it.each([
  [false, /the pin beside/],
  [true, /the gear beside/],
])('tells how to pin the button (Firefox: %s)', (isFirefox, words) => {
  const { getByText } = show(<FirstSteps isFirefox={isFirefox} listShortcuts={async () => shortcuts} />);
  expect(getByText(words)).toBeTruthy();
});

it('names the keys as they are set', async () => {
  const listShortcuts = async () => shortcuts;
  const { getByRole } = show(<FirstSteps isFirefox={false} listShortcuts={listShortcuts} />);
  await waitFor(() => expect(getByRole('row').textContent).toBe('Alt+Shift+JGo to the next claim'));
});

it('does without keys where the browser does not tell them', () => {
  const { queryByRole } = show(<FirstSteps isFirefox={false} listShortcuts={() => Promise.reject(new Error('no'))} />);
  expect(queryByRole('table')).toBeNull();
});
