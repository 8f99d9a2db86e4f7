// @vitest-environment jsdom
import { fireEvent } from '@testing-library/dom';
import { beforeEach, expect, it, vi } from 'vitest';
import { ClaimItem } from '../../src/popup/ClaimItem.tsx';
import { stubMessages } from '../platform/fake-messages.ts';
import { show } from '../ui/show.ts';
import { shared } from './states.ts';

beforeEach(() => stubMessages());

const given = {
  claim: { ...shared, place: 2 },
  isInView: false,
  published: '2025-03-03',
  focus: null,
  onToggle: vi.fn(),
  onShow: vi.fn(),
};

it('is a button in one line that opens', () => {
  const { getByRole } = show(<ClaimItem {...given} open={false} />);
  const button = getByRole('button', { name: /about 340 households.*2 outlets/ });
  expect(button.getAttribute('aria-expanded')).toBe('false');
  fireEvent.click(button);
  expect(given.onToggle).toHaveBeenCalledTimes(1);
});

it('has its versions below it once it is open', async () => {
  const { getByRole, findAllByRole } = show(<ClaimItem {...given} open />);
  const button = getByRole('button', { expanded: true });
  const detail = document.getElementById(button.getAttribute('aria-controls') ?? '');
  expect(detail?.hidden).toBe(false);
  expect(await findAllByRole('article')).toHaveLength(2);
});

it('takes the focus where the popup was opened at it', async () => {
  const { getByRole, draw } = show(<ClaimItem {...given} open />);
  await draw(<ClaimItem {...given} open focus={{ claim: 2 }} />);
  expect(document.activeElement).toBe(getByRole('button', { expanded: true }));
});

it('says that the reader is at it', () => {
  const { getByRole } = show(<ClaimItem {...given} open={false} isInView />);
  expect(getByRole('listitem').getAttribute('aria-current')).toBe('true');
});
