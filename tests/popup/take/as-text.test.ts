import { beforeEach, expect, it } from 'vitest';
import { formatText } from '../../../src/popup/take/as-text.ts';
import { stubMessages } from '../../platform/fake-messages.ts';
import { compareSample } from './comparisons.ts';

beforeEach(() => stubMessages());

it('has each version under its claim, with who, when and where', () => {
  const lines = formatText(compareSample()).split('\n');
  expect(lines[0]).toBe('Flood in Marsk');
  const at = lines.findIndex((line) => line.startsWith('crews moved about 340 households'));
  expect(lines[at]).toContain('(the river board)');
  expect(lines[at + 1]).toMatch(/Different number: Harbour & Sons \*Sample\* \(from Sample Wire\), 2 Mar 2025: =SUM/);
  expect(lines[at + 2]?.trim()).toMatch(/^https:.*#:~:text=/);
});

it('says of a claim that no other report of the corpus has it', () =>
  expect(formatText(compareSample())).toContain('No other report in the corpus has it.'));
