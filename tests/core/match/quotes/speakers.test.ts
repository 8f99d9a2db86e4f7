import { describe, expect, test } from 'vitest';
import { compareSpeakers, haveOtherRoles, readSpeaker } from '../../../../src/core/match/quotes/speakers.ts';

const compare = (a?: string, b?: string) => compareSpeakers(readSpeaker(a), readSpeaker(b));

describe('who speaks', () => {
  test.each([
    ['a surname', 'Ada Marsh', 'Marsh', 1],
    ['a title before', 'Capt. Ada Marsh', 'Captain Marsh', 1],
    ['an office beside the name', 'Ada Marsh, mayor of Quill Bay', 'Mayor Ada Marsh', 1],
    ['a middle name', 'Ada Lou Marsh', 'Ada Marsh', 1],
    ['accents', 'José Peña', 'Pena', 1],
    ['one of two', 'Ada Marsh and Tom Reyes', 'Reyes', 1],
    ['a role', 'the harbour pilots', 'pilots', 1],
    ['the name of a body', 'the NTSB', 'NTSB', 1],
    ['nobody', undefined, 'Ada Marsh', 0],
    ['an office', 'the mayor', 'Ada Marsh', 0],
    ['a body and its head', 'the NTSB', 'Ada Marsh', 0],
    ['one surname, two first names', 'Ada Marsh', 'Tom Marsh', 0],
    ['two first names alike', 'Ada Marsh', 'Ada Quist', -1],
    ['two names', 'Ada Marsh', 'Tom Reyes', -1],
    ['somebody’s lawyer', 'Marsh’s lawyer Tom Reyes', 'Ada Marsh', -1],
    ['a spokesman for somebody', 'Tom Reyes, a spokesman for Marsh', 'Ada Marsh', -1],
    ['a possessive', 'Ada Marsh’s', 'Ada Marsh', 1],
    ['the same town', 'Tom Reyes of Quill Bay', 'Ada Marsh of Quill Bay', -1],
  ])('%s', (_name, a, b, expected) => {
    expect(compare(a, b)).toBe(expected);
    expect(compare(b, a)).toBe(expected);
  });
});

test.each([
  ['other things', 'the army', 'a monitor', true],
  ['the same thing', 'the army', 'army', false],
  ['a name', 'the army', 'Ada Marsh', false],
])('called %s', (_name, a, b, expected) => expect(haveOtherRoles(readSpeaker(a), readSpeaker(b))).toBe(expected));
