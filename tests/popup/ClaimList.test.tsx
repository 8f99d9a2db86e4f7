// @vitest-environment jsdom
import { fireEvent, waitFor } from '@testing-library/dom';
import { beforeEach, expect, it, vi } from 'vitest';
import { ClaimList } from '../../src/popup/ClaimList.tsx';
import { stubMessages } from '../platform/fake-messages.ts';
import { show } from '../ui/show.ts';
import { quoted, shared } from './states.ts';

beforeEach(() => stubMessages());

const claims = [
  { ...shared, place: 1 },
  { ...quoted, place: 3 },
];

it('opens claims one by one and keeps the others as they are', async () => {
  const onChoose = vi.fn();
  const { getAllByRole } = show(<ClaimList claims={claims} focus={null} onChoose={onChoose} />);
  const states = () => getAllByRole('button', { name: /outlet/ }).map((one) => one.getAttribute('aria-expanded'));
  const [first, second] = getAllByRole('button');
  fireEvent.click(first as HTMLElement);
  await waitFor(() => expect(states()).toEqual(['true', 'false']));
  fireEvent.click(second as HTMLElement);
  await waitFor(() => expect(states()).toEqual(['true', 'true']));
  expect(onChoose.mock.calls).toEqual([[1], [3]]);
});

it('opens at each claim that is asked for, also twice', async () => {
  const view = (focus: { claim: number } | null) => (
    <ClaimList claims={claims} focus={focus} onChoose={() => undefined} />
  );
  const { getAllByRole, draw } = show(view(null));
  const isOpen = () => getAllByRole('button', { name: /sirens/ })[0]?.getAttribute('aria-expanded');
  await draw(view({ claim: 3 }));
  expect(isOpen()).toBe('true');
  fireEvent.click(getAllByRole('button', { name: /sirens/ })[0] as HTMLElement);
  await waitFor(() => expect(isOpen()).toBe('false'));
  await draw(view({ claim: 3 }));
  expect(isOpen()).toBe('true');
});
