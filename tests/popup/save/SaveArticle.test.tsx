// @vitest-environment jsdom
import { fireEvent, waitFor } from '@testing-library/dom';
import { beforeEach, expect, it } from 'vitest';
import { SaveArticle } from '../../../src/popup/save/SaveArticle.tsx';
import type { ErrorCode } from '../../../src/protocol/messages.ts';
import { stubMessages } from '../../platform/fake-messages.ts';
import { makeFigure } from '../../ui/reports.ts';
import { show } from '../../ui/show.ts';
import { createFakePlatform, SAVED, UNSAVED } from '../fake-platform.ts';

beforeEach(() => stubMessages());

/** A worker with a library of one page. */
function open({ saved = false, changes = [] as typeof UNSAVED.changes, asked = 0 } = {}) {
  const page = { ...UNSAVED, saved: saved ? SAVED : null, changes };
  const library: Record<string, unknown> = {
    'library.readPage': () => ({ ...page }),
    'library.savePage': () => {
      page.saved = SAVED;
      page.changes = [];
      return SAVED;
    },
    'library.correct': ({ correction }: { correction: object }) => {
      page.saved = { ...SAVED, ...correction };
      return page.saved;
    },
    'library.remove': () => {
      page.saved = null;
      return { ...SAVED, text: 'x' };
    },
    'library.restore': () => {
      page.saved = SAVED;
      return null;
    },
  };
  const fake = createFakePlatform({ library });
  const view = show(<SaveArticle reading={page} asked={asked} platform={fake.platform} />);
  const press = async (name: string | RegExp) => void fireEvent.click(await view.findByRole('button', { name }));
  return { ...fake, ...view, press, library };
}

it('saves, shows since when, removes and puts back', async () => {
  const { press, findByText } = open();
  await press('Save this article');
  expect(await findByText(/^Saved 3 Mar 2025/)).toBeTruthy();
  await press('Remove');
  expect(await findByText(/Removed from your library/)).toBeTruthy();
  await press('Undo');
  expect(await findByText(/^Saved 3 Mar/)).toBeTruthy();
});

it('saves what the reader has corrected', async () => {
  const { press, findByLabelText, asked, findByText, root } = open();
  await press('What is kept');
  fireEvent.input(await findByLabelText('Outlet'), { target: { value: 'The Courier' } });
  expect(root.textContent).toContain('612 words, 14 figures, 1 quote');
  await press('Save this article');
  await findByText(/^Saved 3 Mar/);
  const correction = {
    outlet: 'The Courier',
    origin: 'Harbour Wire',
    title: 'Flood in Marsk',
    published: '2025-03-03T09:00:00Z',
  };
  expect(asked).toContainEqual(['library.savePage', { tabId: 3, correction }]);
});

it('corrects what is saved already', async () => {
  const { press, findByLabelText, asked } = open({ saved: true });
  await press('Correct');
  fireEvent.input(await findByLabelText('Date'), { target: { value: '2025-03-02' } });
  await press('Save correction');
  await waitFor(() => expect(asked.map(([name]) => name)).toContain('library.correct'));
  expect(asked.find(([name]) => name === 'library.correct')?.[1]).toMatchObject({
    id: 'a',
    correction: { published: '2025-03-02' },
  });
});

it('shows what has changed, and keeps the new version under the reader’s own names', async () => {
  const before = makeFigure({ words: '12', phrase: 'at least 12 people' });
  const now = makeFigure({ words: '14', phrase: 'at least 14 people' });
  const { press, findByRole, asked, queryByRole } = open({ saved: true, changes: [{ kind: 'changed', before, now }] });
  const door = await findByRole('button', { name: 'Changed since saved' });
  expect(queryByRole('heading')).toBeNull();
  door.click();
  expect(
    (await findByRole('heading', { name: /^You saved this on .*; since then changed:$/ })).textContent,
  ).toBeTruthy();
  await press('Keep the new version');
  await waitFor(() => expect(queryByRole('heading')).toBeNull());
  expect(asked.find(([name]) => name === 'library.savePage')?.[1]).toMatchObject({
    correction: { outlet: 'Marsk Courier', origin: 'Harbour Wire' },
  });
});

it('saves at once where the reader asked by key or menu', async () => {
  const { findByText, asked } = open({ asked: 1 });
  await findByText(/^Saved 3 Mar/);
  expect(asked.filter(([name]) => name === 'library.savePage')).toHaveLength(1);
});

it('saves nothing anew that is there, whoever asks', async () => {
  const { findByText, asked } = open({ saved: true, asked: 1 });
  await findByText(/^Saved 3 Mar/);
  expect(asked.map(([name]) => name)).toEqual(['library.readPage']);
});

it.each<[ErrorCode, RegExp]>([
  ['library-full', /no room left/],
  ['library-newer', /newer version/],
  ['library-unavailable', /could not be opened/],
  ['library-bad-input', /could not take/],
  ['private', /private window/],
])('says what to do about %s', async (code, words) => {
  const { press, findByRole, library } = open();
  library['library.savePage'] = code;
  await press('Save this article');
  expect((await findByRole('alert')).textContent).toMatch(words);
});
