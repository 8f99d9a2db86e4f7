import { expect, test } from 'vitest';
import { createTextModel } from '../../../src/core/text/model.ts';

/** Sentences are written one beside the other; "|" stands where the split is due. */
test.each([
  'The bridge fell.| Nobody was hurt.',
  'Gen. Ada Marsh spoke.| Lt. Col. Roe did not.',
  'The U.S. Navy sailed.| It left at 9 a.m. on Friday.',
  'It left at 9 p.m.| The crew slept.',
  'J. R. Marsh met Mr. Roe.| They agreed.',
  'He works for Marsh Inc. in Ohio.',
  'He sold Marsh Inc.| The buyer is unknown.',
  'Growth was 2.5 percent.| Prices rose 0.3 percent.',
  '“Why?” he asked.| “Because it rained!” she said.',
  '“It fell.”| The mayor left.',
  '"We lost." |"We will rebuild."',
  'It fell ... and rose again.| Then it fell.',
  'See No. 5 on Jan. 24 for more.',
  'He said no.| Five men left.',
  'The talks ended.|The two sides left.',
  'Visit example.org today.',
  'It fell (again).| It rose.',
  'The dead: 12.| 15 more are missing.',
  'A question?!| Yes.',
  'The house stood. "',
])('%s', (marked) => {
  const text = marked.replaceAll('|', '');
  const { sentences } = createTextModel(text);
  const expected = marked.split('|').map((s) => s.trim());
  expect(sentences.map((s) => text.slice(s.start, s.end))).toEqual(expected);
});
