import { expect, test } from 'vitest';
import { findOrigin } from '../../../../src/core/match/story/origin.ts';

test.each([
  ['Credited from: HARBOURPOST\nThe dam broke.', 'Harbourpost'],
  ['The dam broke.\n\nOriginal Source: www.courier.example', 'courier.example'],
  ['TILFORD, Norland (AP) — The dam broke.', 'Associated Press'],
  ['TILFORD (Reuters) - The dam broke.', 'Reuters'],
  ['By The Associated Press\nThe dam broke.', 'Associated Press'],
  ['By Ada Marsh\nThe dam broke, Reuters said.', undefined],
  ['The gap (about a metre) - wide enough for a boat - was closed.', undefined],
])('%j: %s', (text, origin) => {
  expect(findOrigin(text)).toBe(origin);
});
