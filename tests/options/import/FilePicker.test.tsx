// @vitest-environment jsdom
import { fireEvent } from '@testing-library/dom';
import { beforeEach, expect, it, vi } from 'vitest';
import { FilePicker } from '../../../src/options/import/FilePicker.tsx';
import { stubMessages } from '../../platform/fake-messages.ts';
import { show } from '../../ui/show.ts';

beforeEach(() => stubMessages());

it('takes files by its button and by drop', () => {
  const onChoose = vi.fn();
  const { getByRole } = show(<FilePicker onChoose={onChoose} />);
  const files = [new File(['x'], 'a.txt')];
  const zone = getByRole('button', { name: 'Choose files…' }).closest('.drop-zone') as HTMLElement;
  fireEvent.drop(zone, { dataTransfer: { files } });
  expect(onChoose).toHaveBeenCalledWith(files);
  const input = zone.querySelector('input') as HTMLInputElement;
  expect(input.multiple).toBe(true);
});
