import { expect, test } from 'vitest';
import { cueOf } from '../../../../src/core/claims/attribution/cue-verbs.ts';
import { Word } from '../../../../src/core/text/word.ts';

test.each<[word: string, kind: string | undefined, form: string | undefined]>([
  ['said', 'say', 'past'],
  ['says', 'say', 'present'],
  ['saying', 'say', 'ing'],
  ['say', 'say', 'plain'],
  ['told', 'say', 'past'],
  ['denied', 'say', 'past'],
  ['denies', 'say', 'present'],
  ['quipped', 'say', 'past'],
  ['admitted', 'say', 'past'],
  ['admitting', 'say', 'ing'],
  ['referred', 'name', 'past'],
  ['labelled', 'name', 'past'],
  ['labeled', 'name', 'past'],
  ['signalling', 'say', 'ing'],
  ['tweeting', 'say', 'ing'],
  ['stresses', 'say', 'present'],
  ['slammed', 'name', 'past'],
  ['describing', 'name', 'ing'],
  ['shows', 'show', 'present'],
  ['admited', undefined, undefined],
  ['walked', undefined, undefined],
  ['', undefined, undefined],
])('%s', (word, kind, form) => {
  const cue = cueOf(new Word(word));
  expect([cue?.kind, cue?.form]).toEqual([kind, form]);
});
