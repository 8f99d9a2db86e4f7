import { expect, test } from 'vitest';
import { readReporting } from '../../../../src/core/claims/attribution/read-reporting.ts';
import { createTextModel } from '../../../../src/core/text/model.ts';

/** The source of the figure "12" in a text. */
function sourceOf(text: string): string | undefined {
  const start = text.indexOf('12');
  return readReporting(createTextModel(text)).findSource({ start, end: start + 2 });
}

test.each<[name: string, text: string, source: string | undefined]>([
  ['a cue before it', 'Police said 12 people died.', 'Police'],
  ['a cue with "that"', 'The Port Authority reported on Friday that 12 ships sank.', 'The Port Authority'],
  ['a cue at the end', 'The storm sank 12 ships, the port authority said on Friday.', 'the port authority'],
  ['a cue before its subject at the end', 'The storm sank 12 ships, said mayor Ada Marsh.', 'Ada Marsh'],
  ['according to, behind', 'The storm sank 12 ships, according to the Port Authority.', 'the Port Authority'],
  ['according to, before', 'According to a Harbour News count, 12 ships sank.', 'a Harbour News count'],
  ['the speaker of its quote', '“We lost 12 ships,” said Ada Marsh.', 'Ada Marsh'],
  ['a pronoun', 'Mayor Ada Marsh wept. She said 12 ships sank.', 'Ada Marsh'],
  ['a verb that takes things too', 'Ada Marsh claimed that 12 ships sank.', 'Ada Marsh'],
  ['whose count it is', 'Ada Marsh said 300 ships sank, against Harbour News estimates of 12.', 'Harbour News'],
  ['none', 'The storm sank 12 ships.', undefined],
  ['none: what the subject did', 'The storm claimed 12 lives.', undefined],
  ['none: what a firm did', 'The yard added 12 jobs.', undefined],
  ['none: another sentence', 'Police said the storm had passed. It sank 12 ships.', undefined],
])('source of a figure: %s', (_name, text, source) => {
  expect(sourceOf(text)).toBe(source);
});
