// @vitest-environment jsdom
import { within } from '@testing-library/dom';
import { beforeEach, expect, it } from 'vitest';
import { ClaimVersions } from '../../src/ui/ClaimVersions.tsx';
import { stubMessages } from '../platform/fake-messages.ts';
import { makeMatch } from './reports.ts';
import { show } from './show.ts';

beforeEach(() => stubMessages());

it('lists versions by verdict, each group with its outlets', () => {
  const matches = [
    makeMatch({ verdict: 'same' }, { outlet: 'A', id: 'a' }),
    makeMatch({ verdict: 'same' }, { outlet: 'B', id: 'b' }),
    makeMatch({ verdict: 'differs' }, { outlet: 'C', id: 'c' }),
  ];
  const { root, getByText } = show(<ClaimVersions matches={matches} />);
  const groups = [...(root.firstElementChild?.children ?? [])] as HTMLElement[];
  expect(groups.map((group) => group.querySelector('.verdict')?.textContent)).toEqual([
    'Different number',
    'Same number',
  ]);
  expect(getByText('2 outlets')).toBeTruthy();
  expect(within(groups[1] as HTMLElement).getAllByRole('article')).toHaveLength(2);
});
