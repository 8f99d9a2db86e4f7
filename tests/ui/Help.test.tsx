// @vitest-environment jsdom
import { fireEvent } from '@testing-library/dom';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it } from 'vitest';
import { Help } from '../../src/ui/Help.tsx';
import { stubMessages } from '../platform/fake-messages.ts';
import { show } from '../ui/show.ts';

beforeEach(() => stubMessages());

it('opens what words mean, and closes it', async () => {
  const { getByRole, getByText } = show(<Help about="Same number" words="The values fit." />);
  const button = getByRole('button', { name: 'What does “Same number” mean?', expanded: false });
  expect(getByText('The values fit.').hidden).toBe(true);
  await act(() => void fireEvent.click(button));
  expect([getByText('The values fit.').hidden, button.getAttribute('aria-expanded')]).toEqual([false, 'true']);
  expect(button.getAttribute('aria-controls')).toBe(getByText('The values fit.').id);
  await act(() => void fireEvent.click(button));
  expect(getByText('The values fit.').hidden).toBe(true);
});
