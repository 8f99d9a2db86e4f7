import { beforeEach, expect, it } from 'vitest';
import { makeTable } from '../../../src/popup/take/as-table.ts';
import { stubMessages } from '../../platform/fake-messages.ts';
import { compareSample } from './comparisons.ts';

beforeEach(() => stubMessages());

it('has a row a version, and one for a claim without any, each as wide as its titles', () => {
  const { titles, rows } = makeTable(compareSample());
  expect(rows).toHaveLength(4);
  expect(rows.every((cells) => cells.length === titles.length)).toBe(true);
  expect(titles.every(Boolean)).toBe(true);
  expect(rows[3]?.[2]).toBe('No other report in the corpus has it.');
});
