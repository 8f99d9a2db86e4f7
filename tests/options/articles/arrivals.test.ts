import { beforeEach, expect, it } from 'vitest';
import { ARRIVALS, sayArrival } from '../../../src/options/articles/arrivals.ts';
import { stubMessages } from '../../platform/fake-messages.ts';

beforeEach(() => stubMessages());

it('has a word for each way of coming', () => {
  expect(ARRIVALS.map(sayArrival)).toEqual(['Saved', 'Remembered', 'Imported', 'Pack']);
});
