// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { ClaimLine } from '../../src/popup/ClaimLine.tsx';
import { stubMessages } from '../platform/fake-messages.ts';
import { makeFigure } from '../ui/reports.ts';
import { show } from '../ui/show.ts';
import { lone, quoted, shared } from './states.ts';

beforeEach(() => stubMessages());

it.each([
  ['a figure with what it counts, and a further verdict', shared, 'about 340 households Same number 2 outlets'],
  ['a quote in quotation marks', quoted, '“The river came up faster than the sirens” 1 outlet'],
  ['a claim of this page alone', lone, '14 households '],
  ['a measure once', { claim: makeFigure({ words: '12 households' }), matches: [] }, '12 households '],
])('says %s', (_name, claim, said) => {
  const { root } = show(<ClaimLine claim={{ ...claim, place: 0 }} />);
  expect(root.textContent?.replace(/\s+/g, ' ')).toBe(`${said}`);
});
