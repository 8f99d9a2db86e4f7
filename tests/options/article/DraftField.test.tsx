// @vitest-environment jsdom
import { fireEvent } from '@testing-library/dom';
import { beforeEach, expect, it, vi } from 'vitest';
import { DraftField } from '../../../src/options/article/DraftField.tsx';
import { stubMessages } from '../../platform/fake-messages.ts';
import { show } from '../../ui/show.ts';

beforeEach(() => stubMessages());

it.each([
  ['text', 'INPUT'],
  ['url', 'INPUT'],
  ['date', 'INPUT'],
  ['words', 'TEXTAREA'],
] as const)('takes %s in a labelled field', (kind, tag) => {
  const onInput = vi.fn();
  const { getByLabelText } = show(
    <DraftField name="x" label="Sample" kind={kind} value="" fault={undefined} onInput={onInput} />,
  );
  const field = getByLabelText('Sample');
  expect(field.tagName).toBe(tag);
  fireEvent.input(field, { target: { value: '2025-01-01' } });
  expect(onInput).toHaveBeenCalledWith('2025-01-01');
});
