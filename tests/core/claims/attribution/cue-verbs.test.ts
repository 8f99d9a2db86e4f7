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
  ['tweeting', 'say', 'ing'],
  ['stresses', 'say', 'present'],
  ['slammed', 'name', 'past'],
  ['describing', 'name', 'ing'],
  ['shows', 'show', 'present'],
  ['walked', undefined, undefined],
  ['', undefined, undefined],
])('%s', (word, kind, form) => {
  const cue = cueOf(new Word(word));
  expect([cue?.kind, cue?.form]).toEqual([kind, form]);
});
