// @vitest-environment jsdom
import { fireEvent } from '@testing-library/dom';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { ColumnsForm } from '../../../src/options/import/ColumnsForm.tsx';
import { makeFile } from '../../library/import/made-up.ts';
import { stubMessages } from '../../platform/fake-messages.ts';
import { show } from '../../ui/show.ts';

beforeEach(() => stubMessages());

it('shows a guess that can be corrected', async () => {
  const onAnswer = vi.fn();
  const { findByRole, getByRole, getByLabelText } = show(
    <ColumnsForm file={makeFile('news.csv', 'Headline,Body,Weight\nFlood,Words of it,7')} onAnswer={onAnswer} />,
  );
  expect((await findByRole('heading')).textContent).toContain('news.csv');
  await act(() => {
    fireEvent.change(getByLabelText('Outlet'), { target: { value: '2' } });
  });
  await act(() => {
    fireEvent.click(getByLabelText('The first row names the columns'));
  });
  getByRole('button', { name: 'Add this table' }).click();
  expect(onAnswer).toHaveBeenCalledWith({ hasHeading: false, columns: { title: 0, text: 1, outlet: 2 } });
  getByRole('button', { name: 'Cancel' }).click();
  expect(onAnswer).toHaveBeenLastCalledWith(null);
});
