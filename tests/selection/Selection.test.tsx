// @vitest-environment jsdom
import { beforeEach, it } from 'vitest';
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
const selected: SelectedText = { text: 'crews moved about 340 households', url: '', around: null };

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

it.each([
  ['no words', { ...selected, text: ' ' }, true, /^No words were selected/],
  ['words that are forgotten', null, true, /^Select the words again/],
  ['no answer', selected, false, /^Something went wrong$/],
])('says what to do with %s', async (_, found, isAnswered, words) => {
  await open(found, isAnswered).findByText(words);
});
