// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import type { Verdict } from '../../src/core/index.ts';
import { VerdictSign } from '../../src/ui/VerdictSign.tsx';
import { stubMessages } from '../platform/fake-messages.ts';
import { show } from './show.ts';

beforeEach(() => stubMessages());

it.each<[Verdict, string]>([
  ['same', 'Same number'],
  ['differs', 'Different number'],
  ['different-measure', 'Same number, counted differently'],
  ['verbatim', 'Same words'],
  ['excerpt', 'Shortened'],
  ['altered', 'Changed words'],
])('says %s in words', (verdict, words) => {
  const { getByText, root } = show(<VerdictSign verdict={verdict} />);
  expect(getByText(words)).toBeTruthy();
  expect(root.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
});

it('keeps the words for who cannot see where only the sign is shown', () => {
  expect(show(<VerdictSign verdict="same" compact />).getByText('Same number').className).toBe('unseen');
});
