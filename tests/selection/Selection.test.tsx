// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { createSettings } from '../../src/platform/settings.ts';
import { createClient } from '../../src/protocol/client.ts';
import type { SelectedText } from '../../src/protocol/messages.ts';
import { Selection } from '../../src/selection/Selection.tsx';
import { stubMessages } from '../platform/fake-messages.ts';
import { createFakeStorage } from '../platform/fake-storage.ts';
import { makeRead, shared } from '../popup/states.ts';
import { show } from '../ui/show.ts';

beforeEach(() => stubMessages());

const { report, coverage } = makeRead([shared]);
const selected: SelectedText = { text: 'crews moved about 340 households', isCut: false, url: '', around: null };

function open(found: SelectedText | null, isAnswered = true) {
  const send = async () => (isAnswered ? { ok: true, value: { report, coverage } } : undefined);
  const platform = {
    findSelection: async () => found,
    askWorker: createClient<'extension'>(send),
    settings: createSettings(createFakeStorage()),
  };
  return show(<Selection platform={platform} />);
}

it('lists what others report of the words', async () => {
  const { findByRole, findByText } = open(selected);
  await findByText('1 claim has a second source in 2 outlets');
  await findByRole('region', { name: 'The words you selected' });
  await findByRole('button', { name: /about 340/ });
});

it('says where only the beginning was read', async () => {
  await open({ ...selected, isCut: true }).findByText(/only its beginning was read/);
});

it('says nothing of the kind of words that were read in whole', async () => {
  const { findByRole, queryByText } = open(selected);
  await findByRole('region', { name: 'The words you selected' });
  expect(queryByText(/only its beginning was read/)).toBeNull();
});

it.each([
  ['no words', { ...selected, text: ' ' }, true, /^No words were selected/],
  ['words that are forgotten', null, true, /^Select the words again/],
  ['no answer', selected, false, /^Something went wrong$/],
])('says what to do with %s', async (_, found, isAnswered, words) => {
  await open(found, isAnswered).findByText(words);
});
