// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { Steps } from '../../../src/content/card/Steps.tsx';
import { stubMessages } from '../../platform/fake-messages.ts';
import { show } from '../../ui/show.ts';

beforeEach(() => stubMessages());

it('steps to both sides and closes', () => {
  const [step, close] = [vi.fn(), vi.fn()];
  const { getByRole, getByText } = show(<Steps position={2} total={5} step={step} close={close} />);
  expect(getByText('2 of 5')).toBeTruthy();
  getByRole('button', { name: 'Previous claim' }).click();
  getByRole('button', { name: 'Next claim' }).click();
  getByRole('button', { name: 'Close' }).click();
  expect(step.mock.calls).toEqual([[-1], [1]]);
  expect(close).toHaveBeenCalledTimes(1);
});

it('has nowhere to step with one claim', () => {
  const { getAllByRole } = show(<Steps position={1} total={1} step={vi.fn()} close={vi.fn()} />);
  expect(getAllByRole('button')).toHaveLength(1);
});
