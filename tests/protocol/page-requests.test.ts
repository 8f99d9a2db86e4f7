import { expect, it } from 'vitest';
import { checkClaim, checkLinkPlace, checkNothing, checkStep } from '../../src/protocol/page-requests.ts';

const PLACE = { claim: 2, article: 'a', start: 40, isHidden: true };

it('passes where a link stands, and nothing with it', () => {
  expect(checkLinkPlace({ ...PLACE, extra: 1 })).toEqual({ value: PLACE });
});

it.each([null, [], { claim: -1 }, { article: 4 }, { article: 'x'.repeat(9_000) }, { start: 1.5 }, { isHidden: 'yes' }])(
  'refuses as a link’s place %j',
  (parts) => expect(checkLinkPlace(parts && !Array.isArray(parts) ? { ...PLACE, ...parts } : parts)).toBeNull(),
);

it.each([
  ['nothing', checkNothing, null, null],
  ['a claim', checkClaim, { claim: 0 }, { claim: 0 }],
  ['a claim and more', checkClaim, { claim: 4, extra: 1 }, { claim: 4 }],
  ['a step on', checkStep, { by: 1 }, { by: 1 }],
  ['a step back', checkStep, { by: -1 }, { by: -1 }],
])('passes %s', (_, check, payload, value) => expect(check(payload)).toEqual({ value }));

it.each([
  ['something where nothing is due', checkNothing, {}],
  ['a claim before the first', checkClaim, { claim: -1 }],
  ['a broken claim', checkClaim, { claim: 1.5 }],
  ['a claim as text', checkClaim, { claim: '1' }],
  ['no claim', checkClaim, null],
  ['a leap', checkStep, { by: 2 }],
  ['a step in a list', checkStep, [1]],
])('refuses %s', (_, check, payload) => expect(check(payload)).toBeNull());
