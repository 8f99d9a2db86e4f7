// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { ClaimGroup } from '../../src/popup/ClaimGroup.tsx';
import { stubMessages } from '../platform/fake-messages.ts';
import { show } from '../ui/show.ts';
import { lone, quoted, shared } from './states.ts';

beforeEach(() => stubMessages());

const list = {
  open: new Set([4]),
  inView: new Set([2]),
  focus: null,
  published: '2025-03-03',
  onToggle: () => undefined,
  onShow: () => undefined,
};

it('lists claims under the exact words of their verdict', () => {
  const claims = [
    { ...shared, place: 2 },
    { ...quoted, place: 4 },
  ];
  const { getByRole, getAllByRole } = show(<ClaimGroup standing="attention" claims={claims} list={list} />);
  expect(getByRole('list', { name: 'Different number 1' }).textContent).toContain('340');
  expect(getByRole('list', { name: 'Shortened 1' }).textContent).toContain('sirens');
  expect(getAllByRole('button', { expanded: true })).toHaveLength(1);
});

it('gives no verdict to claims that nobody else has', () => {
  const { root } = show(<ClaimGroup standing="alone" claims={[{ ...lone, place: 0 }]} list={list} />);
  expect(root.querySelector('.verdict')).toBeNull();
});

it('is nothing without claims', () =>
  expect(show(<ClaimGroup standing="alone" claims={[]} list={list} />).root.textContent).toBe(''));
