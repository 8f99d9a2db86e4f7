// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { groupClaims } from '../../src/popup/claim-groups.ts';
import { Tally } from '../../src/popup/Tally.tsx';
import { stubMessages } from '../platform/fake-messages.ts';
import { show } from '../ui/show.ts';
import { lone, quoted, shared } from './states.ts';

beforeEach(() => stubMessages());

it('says the page in three numbers', () => {
  const { getAllByRole } = show(<Tally groups={groupClaims([shared, lone, lone, quoted])} />);
  expect(getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    '1 told otherwise',
    '1 told alike',
    '2 only here',
  ]);
});

it('leads nowhere where there is nothing', () => {
  const { getAllByRole, getByText } = show(<Tally groups={groupClaims([quoted])} />);
  expect(getAllByRole('button').map((button) => button.textContent)).toEqual(['1 told alike']);
  expect(getByText('told otherwise')).toBeTruthy();
});
