// @vitest-environment jsdom
import { fireEvent } from '@testing-library/dom';
import { beforeEach, expect, it, vi } from 'vitest';
import { CorrectionForm } from '../../../src/popup/save/CorrectionForm.tsx';
import { stubMessages } from '../../platform/fake-messages.ts';
import { show } from '../../ui/show.ts';
import { SAVED, UNSAVED } from '../fake-platform.ts';

beforeEach(() => stubMessages());

function open(saved: typeof UNSAVED.saved = null) {
  const onSubmit = vi.fn();
  const view = show(<CorrectionForm page={{ ...UNSAVED, saved }} onSubmit={onSubmit} />);
  const submit = () => fireEvent.submit(view.root.querySelector('form') as HTMLFormElement);
  return { ...view, onSubmit, submit };
}

it('keeps the time of day where the day stays', () => {
  const { submit, onSubmit } = open();
  submit();
  expect(onSubmit).toHaveBeenCalledWith({
    outlet: 'Marsk Courier',
    origin: 'Harbour Wire',
    title: 'Flood in Marsk',
    published: '2025-03-03T09:00:00Z',
  });
});

it('takes another day, or none', () => {
  const { submit, onSubmit, getByLabelText } = open();
  fireEvent.input(getByLabelText('Date'), { target: { value: '' } });
  submit();
  expect(onSubmit).toHaveBeenCalledWith(expect.objectContaining({ published: '' }));
});

it('shows what is saved rather than what the page says', () => {
  const { getByLabelText } = open({ ...SAVED, outlet: 'Another name' });
  expect((getByLabelText('Outlet') as HTMLInputElement).value).toBe('Another name');
});
