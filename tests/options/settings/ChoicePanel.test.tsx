// @vitest-environment jsdom
import { fireEvent } from '@testing-library/dom';
import { expect, it, vi } from 'vitest';
import { ChoicePanel } from '../../../src/options/settings/ChoicePanel.tsx';
import { show } from '../../ui/show.ts';

it('says what a choice means, and tells what is chosen', () => {
  const onChange = vi.fn();
  const { getByRole, getByText } = show(
    <ChoicePanel label="Quiet" more="Fewer marks." on={false} onChange={onChange} />,
  );
  expect(getByText('Fewer marks.')).toBeTruthy();
  fireEvent.click(getByRole('switch', { name: 'Quiet', checked: false }));
  expect(onChange).toHaveBeenCalledWith(true);
});
