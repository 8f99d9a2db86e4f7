// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { Tally } from '../../src/popup/Tally.tsx';
import { stubMessages } from '../platform/fake-messages.ts';
import { show } from '../ui/show.ts';
import { lone, quoted, shared } from './states.ts';

beforeEach(() => stubMessages());

it('says the page in three numbers', () => {
  const { getAllByRole } = show(<Tally claims={[shared, lone, lone, quoted]} />);
  expect(getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    '1 told otherwise',
    '1 told alike',
    '2 only here',
  ]);
});

it('leads nowhere where there is nothing', () => {
  const { getAllByRole, getByText } = show(<Tally claims={[quoted]} />);
  expect(getAllByRole('button').map((button) => button.textContent)).toEqual(['1 told alike']);
  expect(getByText('told otherwise')).toBeTruthy();
});

it('is not there where no other report has any of it', () =>
  expect(show(<Tally claims={[lone]} />).root.textContent).toBe(''));
