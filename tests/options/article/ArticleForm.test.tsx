// @vitest-environment jsdom
import { fireEvent } from '@testing-library/dom';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { ArticleForm } from '../../../src/options/article/ArticleForm.tsx';
import { makeArticle } from '../../library/fake-library.ts';
import { stubMessages } from '../../platform/fake-messages.ts';
import { show } from '../../ui/show.ts';

beforeEach(() => stubMessages());

function open() {
  const [onCorrect, onDirty, onLeave] = [vi.fn(), vi.fn(), vi.fn()];
  const form = <ArticleForm article={makeArticle()} isBusy={false} {...{ onCorrect, onDirty, onLeave }} />;
  const view = show(form);
  const write = (label: string, value: string) =>
    act(() => void fireEvent.input(view.getByLabelText(label), { target: { value } }));
  const save = () => act(() => void fireEvent.click(view.getByRole('button', { name: 'Save corrections' })));
  return { ...view, onCorrect, onDirty, write, save };
}

it('gives the corrected article', async () => {
  const { write, save, onCorrect, onDirty } = open();
  await write('Outlet', 'Marsk Daily');
  await write('Comes from', 'Sample Agency');
  expect(onDirty).toHaveBeenLastCalledWith(true);
  await save();
  expect(onCorrect.mock.calls[0]?.[0]).toMatchObject({ outlet: 'Marsk Daily', origin: 'Sample Agency' });
});

it('tells at its field what is wrong, and goes there', async () => {
  const { write, save, onCorrect, getByLabelText, getByText } = open();
  await write('Address', 'courier');
  await save();
  const field = getByLabelText('Address');
  expect(onCorrect).not.toHaveBeenCalled();
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement).toBe(field);
  expect(getByText(/begins with http/).id).toBe(field.getAttribute('aria-describedby'));
});

it('knows when nothing is changed any more', async () => {
  const { write, onDirty } = open();
  await write('Title', 'Other');
  await write('Title', 'Flood in Marsk');
  expect(onDirty).toHaveBeenLastCalledWith(false);
});
