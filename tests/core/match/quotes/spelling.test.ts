import { expect, test } from 'vitest';
import { respell } from '../../../../src/core/match/quotes/spelling.ts';

test.each([
  ['harbour', 'harbor'],
  ['colourful', 'colorful'],
  ['neighbours', 'neighbors'],
  ['centres', 'centers'],
  ['defence', 'defense'],
  ['organised', 'organized'],
  ['paralysing', 'paralyzing'],
  ['travelled', 'traveled'],
  ['twelve', '12'],
  ['forty', '40'],
  ['1,200', '1200'],
  ['naïve', 'naive'],
])('%s is %s', (one, other) => expect(respell(one)).toBe(respell(other)));

test.each([
  ['filled', 'filed'],
  ['defence', 'offence'],
  ['four', 'for'],
  ['there', 'three'],
  ['12', '1.2'],
])('%s is not %s', (one, other) => expect(respell(one)).not.toBe(respell(other)));
