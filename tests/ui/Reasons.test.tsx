// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { Reasons } from '../../src/ui/Reasons.tsx';
import { stubMessages } from '../platform/fake-messages.ts';
import { show } from './show.ts';

beforeEach(() => stubMessages());

it('says why in sentences, and skips a reason that has none', () => {
  const reasons = [
    { key: 'versionSource', values: ['the\u202e board'] },
    { key: 'unknownReason', values: [] },
  ];
  const { getByText, getAllByRole } = show(<Reasons reasons={reasons} />);
  expect(getByText('Why this match')).toBeTruthy();
  expect(getAllByRole('listitem', { hidden: true }).map((item) => item.textContent)).toEqual(['Source: the board']);
});

it.each([
  ['no reason', []],
  ['a reason that lacks a value', [{ key: 'versionSource', values: ['\u200b'] }]],
  ['no reason that has words', [{ key: 'unknownReason', values: [] }]],
])('shows nothing for %s', (_, reasons) => expect(show(<Reasons reasons={reasons} />).root.textContent).toBe(''));
