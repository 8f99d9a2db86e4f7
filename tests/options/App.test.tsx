// @vitest-environment jsdom
import { fireEvent, waitFor } from '@testing-library/dom';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { createLibrary } from '../../src/library/create-library.ts';
import { App } from '../../src/options/App.tsx';
import { makeArticle, makePack } from '../library/fake-library.ts';
import { makeFile, toLines } from '../library/import/made-up.ts';
import { stubMessages } from '../platform/fake-messages.ts';
import { show } from '../ui/show.ts';
import { createFakePlatform } from './fake-platform.ts';

beforeEach(() => {
  stubMessages();
  vi.stubGlobal('scrollTo', () => undefined);
  location.hash = '';
});

function open(hash = '', parts: Parameters<typeof createFakePlatform>[0] = {}) {
  location.hash = hash;
  const fake = createFakePlatform(parts);
  return { ...fake, ...show(<App platform={fake.platform} />) };
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

it('says how an empty library fills', async () => {
  expect(await open().findByText(/It fills as you read/)).toBeTruthy();
});

it('deletes the article that is open, and brings it back', async () => {
  const { findByRole, getByText, world } = open('#articles/flood', { articles: [makeArticle()] });
  fireEvent.click(await findByRole('button', { name: 'Delete' }));
  await waitFor(() => expect(getByText('1 article deleted.')).toBeTruthy());
  expect(world.articles).toEqual([]);
  fireEvent.click(await findByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(world.articles).toHaveLength(1));
});

it('shows the articles of a pack in the list', async () => {
  const { findByRole, getByRole } = open('#packs', { articles: [makeArticle()], packs: [makePack()] });
  fireEvent.click(await findByRole('button', { name: 'Show its articles' }));
  await act(() => void dispatchEvent(new Event('hashchange')));
  await waitFor(() => expect((getByRole('combobox', { name: 'Source' }) as HTMLSelectElement).value).toBe('pack:7'));
});

it('takes over the settings of an exported library that is given among other files', async () => {
  location.hash = '#add';
  const platform = { ...createFakePlatform().platform, library: createLibrary('app-settings') };
  const { findByRole, findByText } = show(<App platform={platform} />);
  const lines = [
    { format: 'second-source-library', version: 1 },
    { settings: { enabled: false, disabledSites: ['left-alone.example'], remember: true } },
    { end: { articles: 0, packs: 0 } },
  ];
  const file = makeFile('library.jsonl', toLines(...lines));
  const button = await findByRole('button', { name: 'Choose files…' });
  fireEvent.drop(button.parentElement as Element, { dataTransfer: { files: [file] } });
  expect(await findByText(/exported library was restored/)).toBeTruthy();
  expect(await platform.settings.read()).toMatchObject({
    enabled: false,
    disabledSites: ['left-alone.example'],
    remember: true,
  });
});
