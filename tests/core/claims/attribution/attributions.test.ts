import { expect, test } from 'vitest';
import { findAttributions } from '../../../../src/core/claims/attribution/attributions.ts';
import { placesOf, wordsOf } from './places.ts';

/** Cue and speaker of each attribution. */
function read(text: string, isHeadline = false): string[] {
  const places = placesOf(text);
  return findAttributions(places, isHeadline).map(
    ({ cue, speaker }) => `${places[cue]?.lower}: ${wordsOf(places, speaker)}`,
  );
}

test.each<[name: string, text: string, attributions: string[]]>([
  ['before', 'Ada Marsh said it fell.', ['said: Ada Marsh']],
  ['behind a quote', '“It fell,” said Ada Marsh.', ['said: Ada Marsh']],
  ['behind a comma', 'It fell, said Ada Marsh on Monday.', ['said: Ada Marsh']],
  ['behind a comma, another verb', 'It fell, noted Ada Marsh.', ['noted: Ada Marsh']],
  ['carried on', 'Ada Marsh said it fell, adding it would rise.', ['said: Ada Marsh', 'adding: Ada Marsh']],
  ['according to', 'It fell, according to Ada Marsh.', ['to: Ada Marsh']],
  ['in the words of', 'In the words of Ada Marsh: “It fell.”', ['of: Ada Marsh']],
  ['a noun', "Ada Marsh's claim that it fell", ['claim: Ada Marsh']],
  ['a noun and a pronoun', 'They doubt his claim that it fell', ['claim: his']],
  ['a passive with its agent', 'It was called “a lie” by Ada Marsh.', ['called: Ada Marsh']],
  ['a document', 'Acme issued a statement calling it “a lie.”', ['calling: Acme']],
  ['a person in a picture', 'The ad has footage of Ada Marsh saying “no.”', ['saying: Ada Marsh']],
  [
    'the subject, not what is nearest',
    'Protesters marching through the streets chanted “no.”',
    ['chanted: Protesters'],
  ],
  ['a plural', 'Officials often say it fell.', ['say: Officials']],
  ['a name and a colon', 'Ada Marsh: “It fell”', [':: Ada Marsh']],
  ['none in a passive', 'It was called “a lie.”', []],
  ['none where a noun looks like a verb', 'It heard 32% of Roe claims as “false”', []],
  ['none in a name', 'It fell in the United States.', []],
  ['none for things', 'The move added to the costs.', []],
  ['none where the noun only is', "Ada Marsh's statement was “true”", []],
])('%s', (_name, text, attributions) => {
  expect(read(text)).toEqual(attributions);
});

test('verbs of a headline are capitalised', () => {
  expect(read('Ada Marsh Calls Port ‘A Lie’', true)).toEqual(['calls: Ada Marsh']);
  expect(read('Ada Marsh: Port Won’t Open ‘in May’', true)).toEqual([':: Ada Marsh']);
});
