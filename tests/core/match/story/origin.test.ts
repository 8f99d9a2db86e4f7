import { expect, test } from 'vitest';
import { findOrigin } from '../../../../src/core/match/story/origin.ts';

test.each([
  ['Credited from: HARBOURPOST\nThe dam broke.', 'Harbourpost'],
  ['The dam broke.\n\nOriginal Source: www.courier.example', 'courier.example'],
  ['TILFORD, Norland (AP) — The dam broke.', 'Associated Press'],
  ['TILFORD (Reuters) - The dam broke.', 'Reuters'],
  ['By The Associated Press\nThe dam broke.', 'Associated Press'],
  ['The dam broke, officials said. -AFP', 'AFP'],
  ['The dam broke, officials said.\n— Reuters', 'Reuters'],
  ['The dam broke.\n(Reporting by Ada Marsh; Editing by Bo Tarn)', 'Reuters'],
  ['The dam broke.\nReporting by Ada Marsh and Cy Dell; Writing by Bo Tarn; Editing by Di Fenn', 'Reuters'],
  ['Dam breaks in Tilford AFP , Sunday 2 Mar 2025 The dam broke.', 'AFP'],
  ['By Ada Marsh\nThe dam broke, Reuters said.', undefined],
  ['The dam broke.\nThe Associated Press contributed to this report.', undefined],
  ['The dam broke.\nReporting by Ada Marsh.', undefined],
  ['The mayor told AFP on Sunday 2 March that the dam broke.', undefined],
  ['The dam broke (Photo: AFP) - nobody was hurt.', undefined],
  ['The dam broke, and nobody came – AFP had warned of it.', undefined],
  ['The gap (about a metre) - wide enough for a boat - was closed.', undefined],
])('%j: %s', (text, origin) => {
  expect(findOrigin(text)).toBe(origin);
});
