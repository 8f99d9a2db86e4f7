import { expect, test } from 'vitest';
import { findTimes, parseDay } from '../../../../src/core/match/describe/times.ts';
import { createTextModel } from '../../../../src/core/text/model.ts';

const DAY = parseDay('2024-05-14');

test.each([
  ['in October 2009', ['month:october', 'year:2009']],
  ['the fourth quarter', ['quarter:q4']],
  ['from October to December', ['quarter:q4']],
  ['last year and this month', ['month:may', 'year:2023']],
  ['last month', ['month:april']],
  ['the prior quarter', ['prior:']],
  ['on Jan. 3', ['month:january']],
  ['in May', ['month:may']],
  ['must not: you may go', []],
  ['must not: 2000 people came', []],
  ['must not: at war since 2011', []],
  ['must not: march on', []],
])('%s', (text, times) => {
  expect(findTimes(createTextModel(text.replace('must not: ', '')).tokens, DAY)).toEqual(times);
});

test('without a date there is no last year', () => {
  expect(parseDay('yesterday')).toBeNull();
  expect(findTimes(createTextModel('last year').tokens, null)).toEqual([]);
});
