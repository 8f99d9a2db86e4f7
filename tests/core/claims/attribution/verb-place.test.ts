import { expect, test } from 'vitest';
import { cueOf } from '../../../../src/core/claims/attribution/cue-verbs.ts';
import { isCarriedOn, isPassive, isVerb } from '../../../../src/core/claims/attribution/verb-place.ts';
import { Word } from '../../../../src/core/text/word.ts';
import { placeOf, placesOf } from './places.ts';

/** What the word between "_" is. */
function look(marked: string) {
  const word = /_(\w+)_/.exec(marked)?.[1] ?? '';
  const places = placesOf(marked.replaceAll('_', ''));
  const [at, cue] = [placeOf(places, word), cueOf(new Word(word))];
  if (!cue) throw new Error(`${word} is no cue`);
  return { passive: isPassive(places, at, cue), verb: isVerb(places, at, cue), carried: isCarriedOn(places, at, cue) };
}

test.each<[text: string, seen: Partial<ReturnType<typeof look>>]>([
  ['It was _called_ a lie', { passive: true }],
  ['It was widely _called_ a lie', { passive: true }],
  ['She _called_ it a lie', { passive: false, verb: true, carried: false }],
  ['Officials _say_ so', { verb: true }],
  ['to _claim_ it', { verb: true, carried: true }],
  ['the _claim_ was false', { verb: false }],
  ['the _claims_ were false', { verb: false }],
  ["Roe's _claims_ were false", { verb: false }],
  ['Roe _claims_ it', { verb: true }],
  ['She left, _adding_ it', { carried: true }],
  ['She left and _added_ it', { carried: true }],
  ['with Roe _adding_ it', { carried: false }],
])('%s', (marked, seen) => {
  expect(look(marked)).toMatchObject(seen);
});
