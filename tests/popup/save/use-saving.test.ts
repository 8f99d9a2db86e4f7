// @vitest-environment jsdom
import { waitFor } from '@testing-library/dom';
import { h } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import type { PopupPlatform } from '../../../src/popup/platform.ts';
import { type Saving, useSaving } from '../../../src/popup/save/use-saving.ts';
import { show } from '../../ui/show.ts';
import { createFakePlatform, SAVED, UNSAVED } from '../fake-platform.ts';

interface ProbeProps {
  platform: PopupPlatform;
  reading: object;
  tell(saving: Saving): void;
}

function Probe({ platform, reading, tell }: ProbeProps) {
  tell(useSaving(platform, reading));
  return null;
}

function open(library: Record<string, unknown>) {
  const fake = createFakePlatform({ library });
  const seen: Saving[] = [];
  const reading = {};
  const view = show(h(Probe, { platform: fake.platform, reading, tell: (saving) => seen.push(saving) }));
  return { ...fake, ...view, last: () => seen.at(-1) as Saving };
}

it('follows the library', async () => {
  const library: Record<string, unknown> = { 'library.readPage': UNSAVED };
  const { last, tell } = open(library);
  await waitFor(() => expect(last().page?.saved).toBeNull());
  library['library.readPage'] = { ...UNSAVED, saved: SAVED };
  await act(tell);
  await waitFor(() => expect(last().page?.saved).toEqual(SAVED));
});

it('keeps what it knows where the worker fails, and says so', async () => {
  const { last } = open({ 'library.readPage': UNSAVED, 'library.savePage': 'library-full' });
  await waitFor(() => expect(last().page).not.toBeNull());
  await act(() => last().save(null));
  await waitFor(() => expect(last()).toMatchObject({ fault: 'library-full', isBusy: false, page: UNSAVED }));
});

it('lets go when the popup closes', async () => {
  const { draw, countListeners } = open({ 'library.readPage': UNSAVED });
  await draw(null);
  expect(countListeners()).toBe(0);
});
