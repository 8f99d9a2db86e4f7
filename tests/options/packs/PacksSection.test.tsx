// @vitest-environment jsdom
import { fireEvent, waitFor, within } from '@testing-library/dom';
import { beforeEach, expect, it, vi } from 'vitest';
import { PacksSection } from '../../../src/options/packs/PacksSection.tsx';
import { createFakeLibrary, makePack } from '../../library/fake-library.ts';
import { stubMessages } from '../../platform/fake-messages.ts';
import { show } from '../../ui/show.ts';

beforeEach(() => stubMessages());

it('removes a pack once that is confirmed', async () => {
  const { library, world } = createFakeLibrary({ packs: [makePack(), makePack({ id: '8', name: 'Other' })] });
  const { findAllByRole, findByRole, queryByRole } = show(<PacksSection library={library} onShowArticles={vi.fn()} />);
  const [first] = await findAllByRole('button', { name: 'Remove pack' });
  fireEvent.click(first as HTMLElement);
  const dialog = await findByRole('dialog', { name: 'Remove “Marsk floods”?' });
  expect(world.packs).toHaveLength(2);
  fireEvent.click(within(dialog).getByRole('button', { name: 'Remove pack' }));
  await waitFor(() => expect(world.packs.map(({ id }) => id)).toEqual(['8']));
  await waitFor(() => expect(queryByRole('dialog')).toBeNull());
});

it('says how packs come where there is none', async () => {
  const { library } = createFakeLibrary();
  await show(<PacksSection library={library} onShowArticles={vi.fn()} />).findByText(/No pack is in your library/);
});
