// @vitest-environment jsdom
import { fireEvent } from '@testing-library/dom';
import { beforeEach, expect, it, vi } from 'vitest';
import { ClaimDetail } from '../../src/popup/ClaimDetail.tsx';
import { stubMessages } from '../platform/fake-messages.ts';
import { show } from '../ui/show.ts';
import { lone, quoted } from './states.ts';

beforeEach(() => stubMessages());

it('shows the page’s own passage, who said it, and the others’ versions', () => {
  const { root, getByText, getAllByRole } = show(
    <ClaimDetail claim={{ ...quoted, place: 0 }} published="2025-03-03" onShow={() => undefined} />,
  );
  expect(root.querySelector('mark')?.textContent).toBe(quoted.claim.words);
  expect(getByText('Said by Ida Holm')).toBeTruthy();
  expect(getAllByRole('article')).toHaveLength(1);
});

it('takes the page to the claim', () => {
  const onShow = vi.fn();
  const { getByRole } = show(<ClaimDetail claim={{ ...lone, place: 0 }} published="2025-03-03" onShow={onShow} />);
  fireEvent.click(getByRole('button', { name: 'Show on the page' }));
  expect(onShow).toHaveBeenCalledTimes(1);
});
