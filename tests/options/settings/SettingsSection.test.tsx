// @vitest-environment jsdom
import { fireEvent, waitFor } from '@testing-library/dom';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it } from 'vitest';
import { SettingsSection } from '../../../src/options/settings/SettingsSection.tsx';
import { switchSite } from '../../../src/platform/switched-off.ts';
import { stubMessages } from '../../platform/fake-messages.ts';
import { show } from '../../ui/show.ts';
import { createFakePlatform } from '../fake-platform.ts';

beforeEach(() => stubMessages());

function open() {
  const { platform, storage } = createFakePlatform();
  return { ...show(<SettingsSection platform={platform} />), settings: platform.settings, storage };
}

it('switches everything off and on', async () => {
  const { findByRole, settings } = open();
  fireEvent.click(await findByRole('switch', { name: 'On all sites', checked: true }));
  await waitFor(async () => expect((await settings.read()).enabled).toBe(false));
  await findByRole('switch', { name: 'On all sites', checked: false });
});

it('has pages wait only once it is chosen', async () => {
  const { findByRole, settings } = open();
  fireEvent.click(await findByRole('switch', { name: 'Read pages only when I ask', checked: false }));
  await waitFor(async () => expect((await settings.read()).onDemand).toBe(true));
});

it('remembers what is read only once it is switched on', async () => {
  const { findByRole, settings } = open();
  fireEvent.click(await findByRole('switch', { name: 'Remember news articles I read', checked: false }));
  await waitFor(async () => expect((await settings.read()).remember).toBe(true));
  await findByRole('switch', { name: 'Remember news articles I read', checked: true });
});

it('switches a site on again', async () => {
  const { findByRole, findByText, settings } = open();
  await act(() => settings.change((now) => switchSite(now, 'courier.example', false)));
  fireEvent.click(await findByRole('button', { name: 'Switch on courier.example' }));
  await findByText(/^None\. A site/);
  expect((await settings.read()).disabledSites).toEqual([]);
});

it('says where the browser did not save a choice', async () => {
  const { findByRole, getByRole, storage } = open();
  storage.refuse('quota');
  fireEvent.click(await findByRole('switch', { name: 'On all sites' }));
  await waitFor(() => expect(getByRole('alert').textContent).toContain('did not save'));
});
