// @vitest-environment jsdom
import { fireEvent, waitFor } from '@testing-library/dom';
import { beforeEach, expect, it, vi } from 'vitest';
import { HiddenLinkList } from '../../../src/options/settings/HiddenLinkList.tsx';
import { stubMessages } from '../../platform/fake-messages.ts';
import { show } from '../../ui/show.ts';
import { createFakePlatform } from '../fake-platform.ts';

beforeEach(() => stubMessages());
const link = { key: 'a'.repeat(32), claim: '340 households', words: '300 homes', outlet: 'Harbour Sample' };

async function open(links: (typeof link)[]) {
  const { platform, storage } = createFakePlatform();
  await platform.hiddenLinks.replace(links);
  const onFailure = vi.fn();
  return { ...show(<HiddenLinkList {...platform} onFailure={onFailure} />), platform, storage, onFailure };
}

it('brings a link back, and has open pages ask again', async () => {
  const { findByRole, findByText, platform } = await open([link]);
  fireEvent.click(await findByRole('button', { name: 'Show “340 households” again' }));
  await findByText(/^None\./);
  expect(await platform.hiddenLinks.read()).toEqual([]);
  expect(platform.askAgain).toHaveBeenCalledTimes(1);
});

it('says where the browser refused, and keeps the link', async () => {
  const { findByRole, storage, onFailure, platform } = await open([link]);
  const button = await findByRole('button');
  storage.refuse('quota');
  fireEvent.click(button);
  await waitFor(() => expect(onFailure.mock.lastCall?.[0]).toContain('did not save'));
  expect(await platform.hiddenLinks.read()).toEqual([link]);
});
