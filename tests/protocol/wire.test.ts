import { describe, expect, it } from 'vitest';
import { fail, isResult, openEnvelope, seal } from '../../src/protocol/wire.ts';

describe('openEnvelope', () => {
  it('opens what seal has closed', () => {
    expect(openEnvelope(seal('badge.show', { count: 1 }))).toMatchObject({ name: 'badge.show', payload: { count: 1 } });
  });

  it('takes a missing payload for null', () => {
    const { payload: _, ...bare } = seal('card.load', null);
    expect(openEnvelope(bare)?.payload).toBeNull();
  });

  it.each([
    ['nothing', undefined],
    ['a string', 'second-source'],
    ['an array', [seal('card.load', null)]],
    ['a message of others', { type: 'badge.show' }],
    ['another tag', { ...seal('card.load', null), tag: 'other' }],
    ['another protocol', { ...seal('card.load', null), protocol: 999 }],
    ['a name that is no string', { ...seal('card.load', null), name: 3 }],
  ])('leaves %s alone', (_, message) => expect(openEnvelope(message)).toBeNull());
});

describe('isResult', () => {
  it.each([
    ['a value', { ok: true, value: null }, true],
    ['a failure', fail('internal', 'x'), true],
    ['a missing value', { ok: true }, false],
    ['a failure without a code', { ok: false, error: {} }, false],
    ['a string', 'ok', false],
  ])('knows %s', (_, reply, expected) => expect(isResult(reply)).toBe(expected));
});
