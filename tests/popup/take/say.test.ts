import { beforeEach, expect, it } from 'vitest';
import { sayNote, sayReason, saySource, sayVerdict } from '../../../src/popup/take/say.ts';
import { stubMessages } from '../../platform/fake-messages.ts';

beforeEach(() => stubMessages());

it('says a verdict and a reason in their exact words', () => {
  expect(sayVerdict('different-measure')).toBe('Same number, counted differently');
  expect(sayReason({ key: 'reasonHeadSame', values: ['boat'] })).toContain('boat');
  expect(sayReason({ key: 'reasonHeadSame', values: [''] })).toBe('');
});

it.each([
  ['Harbour Sample, 2 Mar 2025', '', '2025-03-02'],
  ['Harbour Sample (from Sample Wire)', 'Sample Wire', ''],
])('names a source as "%s"', (said, origin, published) =>
  expect(saySource({ outlet: 'Harbour Sample', origin, published, title: '', url: '' })).toBe(said),
);

it('says what it is not', () => expect(sayNote({ isBlind: false })).toMatch(/does not say which is true\.$/));

it('says where names were hidden', () =>
  expect(sayNote({ isBlind: true })).toMatch(/names of the outlets were hidden/));
