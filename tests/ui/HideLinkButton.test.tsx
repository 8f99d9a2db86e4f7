// @vitest-environment jsdom
import { fireEvent } from '@testing-library/dom';
import { beforeEach, expect, it, vi } from 'vitest';
import { HideLinkButton } from '../../src/ui/HideLinkButton.tsx';
import { LinkHiding } from '../../src/ui/link-hiding.ts';
import { stubMessages } from '../platform/fake-messages.ts';
import { makeMatch } from './reports.ts';
import { show } from './show.ts';

beforeEach(() => stubMessages());
const match = makeMatch();

it('says that a version is of another claim', () => {
  const hide = vi.fn();
  const { getByRole } = show(
    <LinkHiding.Provider value={hide}>
      <HideLinkButton match={match} />
    </LinkHiding.Provider>,
  );
  fireEvent.click(getByRole('button', { name: 'Not the same claim' }));
  expect(hide).toHaveBeenCalledWith(match, true);
});

it('is not there where links can’t be hidden', () => {
  expect(show(<HideLinkButton match={match} />).queryByRole('button')).toBeNull();
});
