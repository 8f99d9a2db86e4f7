// @vitest-environment jsdom
import { fireEvent, waitFor } from '@testing-library/dom';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { LibraryFault } from '../../../src/library/library-fault.ts';
import { ArticleSheet } from '../../../src/options/article/ArticleSheet.tsx';
import { createFakeLibrary, makeArticle } from '../../library/fake-library.ts';
import { stubMessages } from '../../platform/fake-messages.ts';
import { show } from '../../ui/show.ts';

beforeEach(() => stubMessages());

function open(id = 'flood') {
  const fake = createFakeLibrary({ articles: [makeArticle()] });
  const calls = { onRemove: vi.fn(), onCorrected: vi.fn(), onLeave: vi.fn() };
  return { ...fake, ...calls, ...show(<ArticleSheet library={fake.library} id={id} {...calls} />) };
}

it('shows what is known of an article, and leads to it', async () => {
  const { findByRole, getByRole } = open();
  await findByRole('heading', { name: 'Flood in Marsk' });
  expect(getByRole('dialog', { name: 'Flood in Marsk' }).textContent).toContain('Marsk Courier');
  expect(getByRole('link').getAttribute('href')).toBe('https://courier.example/flood');
  expect(getByRole('link').getAttribute('rel')).toBe('noopener noreferrer');
});

it('corrects it', async () => {
  const { findByRole, getByRole, getByLabelText, world, onCorrected } = open();
  fireEvent.click(await findByRole('button', { name: 'Correct' }));
  await findByRole('heading', { name: 'Correct this article' });
  await act(() => void fireEvent.input(getByLabelText('Title'), { target: { value: 'Flood at Marsk' } }));
  fireEvent.click(getByRole('button', { name: 'Save corrections' }));
  await waitFor(() => expect(onCorrected).toHaveBeenCalledWith('flood'));
  expect(world.articles[0]?.title).toBe('Flood at Marsk');
});

it('loses no corrections to Escape', async () => {
  const { findByRole, findByText, getByRole, getByLabelText, onLeave } = open();
  fireEvent.click(await findByRole('button', { name: 'Correct' }));
  await findByRole('heading', { name: 'Correct this article' });
  await act(() => void fireEvent.input(getByLabelText('Title'), { target: { value: 'Flood at Marsk' } }));
  await waitFor(() => {
    fireEvent(getByRole('dialog'), new Event('cancel', { cancelable: true }));
    expect(getByRole('dialog').textContent).toContain('not saved yet');
  });
  await findByText(/not saved yet/);
  fireEvent.click(getByRole('button', { name: 'Discard' }));
  fireEvent.click(await findByRole('button', { name: 'Close' }));
  await waitFor(() => expect(onLeave).toHaveBeenCalled());
});

it('says why it could not be corrected, and keeps the form', async () => {
  const { findByRole, findByText, getByLabelText, world } = open();
  fireEvent.click(await findByRole('button', { name: 'Correct' }));
  const save = await findByRole('button', { name: 'Save corrections' });
  world.fault = new LibraryFault('full', '');
  fireEvent.click(save);
  await findByText(/no room left/);
  expect(getByLabelText('Title')).toBeTruthy();
});

it('says where an article is gone', async () => {
  await open('other').findByRole('heading', { name: 'This article is no longer in your library.' });
});
