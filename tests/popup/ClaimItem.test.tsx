// @vitest-environment jsdom
import { fireEvent } from '@testing-library/dom';
import { beforeEach, expect, it, vi } from 'vitest';
import { ClaimItem } from '../../src/popup/ClaimItem.tsx';
import { stubMessages } from '../platform/fake-messages.ts';
import { show } from '../ui/show.ts';
import { shared } from './states.ts';

beforeEach(() => stubMessages());

const claim = { ...shared, place: 2 };

it('is a button that says the claim, the number of outlets and the verdicts', () => {
  const onToggle = vi.fn();
  const { getByRole } = show(<ClaimItem claim={claim} open={false} focus={null} onToggle={onToggle} />);
  const button = getByRole('button', {
    name: /about 340 households to higher ground.*2 outlets.*Different number.*Same number/,
  });
  fireEvent.click(button);
  expect(onToggle).toHaveBeenCalledTimes(1);
});

it('has its versions below it once it is open', () => {
  const { getByRole, getAllByRole } = show(<ClaimItem claim={claim} open focus={null} onToggle={() => undefined} />);
  const button = getByRole('button', { expanded: true });
  const versions = document.getElementById(button.getAttribute('aria-controls') ?? '');
  expect(versions?.hidden).toBe(false);
  expect(getAllByRole('article')).toHaveLength(2);
});

it('takes the focus where the popup was opened at it', async () => {
  const { getByRole, draw } = show(<ClaimItem claim={claim} open focus={null} onToggle={() => undefined} />);
  await draw(<ClaimItem claim={claim} open focus={{ claim: 2 }} onToggle={() => undefined} />);
  expect(document.activeElement).toBe(getByRole('button'));
});
