import { beforeEach, expect, it } from 'vitest';
import { makeComparison } from '../../../src/popup/take/comparison.ts';
import { FORMATS, nameFile } from '../../../src/popup/take/formats.ts';
import { stubMessages } from '../../platform/fake-messages.ts';
import { makeRead } from '../states.ts';
import { compareSample, TAKEN } from './comparisons.ts';

beforeEach(() => stubMessages());

it.each(Object.entries(FORMATS))('makes something of nothing as %s', (_name, format) => {
  expect(typeof format.make(makeComparison(makeRead([]), TAKEN))).toBe('string');
  expect(format.make(compareSample())).not.toMatch(/undefined|javascript:/);
});

it('names a file by outlet and day, without signs', () => {
  const { page, ...rest } = compareSample();
  expect(nameFile({ page, ...rest }, FORMATS.csv)).toBe('second-source-marsk-courier-2025-03-05.csv');
  expect(nameFile({ page: { ...page, outlet: '../..' }, ...rest }, FORMATS.text)).toBe('second-source-2025-03-05.txt');
});
