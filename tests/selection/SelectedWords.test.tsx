// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { SelectedWords, showClaim } from '../../src/selection/SelectedWords.tsx';
import { stubMessages } from '../platform/fake-messages.ts';
import { makeFigure, makeMatch } from '../ui/reports.ts';
import { show } from '../ui/show.ts';

beforeEach(() => {
  stubMessages();
  Element.prototype.scrollIntoView = vi.fn();
});

const claims = [
  { claim: makeFigure({ start: 0, end: 2 }), matches: [] },
  { claim: makeFigure({ start: 8, end: 11 }), matches: [makeMatch()] },
];

it('marks the claims, and the one that is asked for', () => {
  const { root, getByRole } = show(<SelectedWords words="43 and, 340 too" claims={claims} />);
  expect(getByRole('region', { name: 'The words you selected' }).textContent).toBe('43 and, 340 too');
  expect([...root.querySelectorAll('.shared')].map(({ textContent }) => textContent)).toEqual(['340']);
  showClaim(0);
  expect([...root.querySelectorAll('.current')].map(({ textContent }) => textContent)).toEqual(['43']);
  showClaim(9);
  expect(root.querySelector('.current')).toBeNull();
});

it('shows the beginning of a long text', () => {
  const { root } = show(<SelectedWords words={'a '.repeat(30_000)} claims={[]} />);
  expect(root.textContent?.length).toBeLessThan(20_010);
});
