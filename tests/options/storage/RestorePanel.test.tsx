// @vitest-environment jsdom
import { fireEvent, waitFor } from '@testing-library/dom';
import { beforeEach, expect, it } from 'vitest';
import { LibraryFault } from '../../../src/library/library-fault.ts';
import { RestorePanel } from '../../../src/options/storage/RestorePanel.tsx';
import { makeArticle } from '../../library/fake-library.ts';
import { stubMessages } from '../../platform/fake-messages.ts';
import { show } from '../../ui/show.ts';
import { createFakePlatform } from '../fake-platform.ts';

beforeEach(() => stubMessages());

const LINES = [{ settings: { enabled: true, disabledSites: ['courier.example'] } }, makeArticle()];

function open(fault?: unknown) {
  const fake = createFakePlatform({ fault });
  const view = show(<RestorePanel platform={fake.platform} />);
  const content = LINES.map((line) => JSON.stringify(line)).join('\n');
  const file = Object.assign(new File([content], 'a.jsonl'), { text: async () => content }); // jsdom has no Blob.text
  const choose = () => fireEvent.change(view.getByLabelText('Choose a file'), { target: { files: [file] } });
  return { ...fake, ...view, choose };
}

it('puts articles back, and leaves the settings as they are', async () => {
  const { choose, world, platform, getByRole } = open();
  choose();
  await waitFor(() => expect(getByRole('status').textContent).toMatch(/^Restored/));
  expect(world.articles.map(({ id }) => id)).toEqual(['flood']);
  expect((await platform.settings.read()).disabledSites).toEqual([]);
});

it('takes over the settings of the file where that is asked for', async () => {
  const { choose, platform, getByRole } = open();
  const change = getByRole('switch', { name: 'Replace my settings with those of the file' }) as HTMLInputElement;
  fireEvent.click(change);
  await waitFor(() => expect(change.checked).toBe(true));
  choose();
  await waitFor(() => expect(getByRole('status').textContent).toMatch(/^Restored/));
  expect((await platform.settings.read()).disabledSites).toEqual(['courier.example']);
});

it('says what is wrong with a file', async () => {
  const { choose, findByText } = open(new LibraryFault('bad-input', 'line 2: is not JSON'));
  choose();
  await findByText(/line 2: is not JSON/);
});
