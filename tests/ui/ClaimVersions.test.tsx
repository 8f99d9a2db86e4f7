// @vitest-environment jsdom
import { fireEvent, waitFor, within } from '@testing-library/dom';
import { beforeEach, expect, it } from 'vitest';
import { ClaimVersions } from '../../src/ui/ClaimVersions.tsx';
import { Origins } from '../../src/ui/origins.ts';
import { stubMessages } from '../platform/fake-messages.ts';
import { makeMatch, makeOrigin } from './reports.ts';
import { show } from './show.ts';

beforeEach(() => stubMessages());

it('puts copies of one report together, as the page’s report has them', () => {
  const matches = ['A', 'B', 'C'].map((outlet) => makeMatch({}, { outlet, id: outlet }));
  const { getByText } = show(
    <Origins.Provider value={[makeOrigin('Sample Wire', ['A', 'C']), makeOrigin('B', ['B'])]}>
      <ClaimVersions matches={matches} />
    </Origins.Provider>,
  );
  expect(getByText('3 outlets, 2 origins')).toBeTruthy();
  expect(getByText('One report from Sample Wire in 2 outlets')).toBeTruthy();
});

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

it('explains a verdict to who asks', async () => {
  const { getByRole, getByText } = show(<ClaimVersions matches={[makeMatch({ verdict: 'differs' })]} />);
  const meaning = getByText(/values that cannot both be meant/);
  expect(meaning.hidden).toBe(true);
  fireEvent.click(getByRole('button', { name: 'What does “Different number” mean?' }));
  await waitFor(() => expect(meaning.hidden).toBe(false));
});
