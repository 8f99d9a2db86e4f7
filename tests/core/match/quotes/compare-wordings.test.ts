import { describe, expect, it } from 'vitest';
import { compareWordings } from '../../../../src/core/match/quotes/compare-wordings.ts';

const show = (here: string, there: string) =>
  compareWordings(here, there).map((part) => `${part.kind}: ${part.here} | ${part.there}${part.denies ? ' !' : ''}`);

it.each([
  ['the same words', 'The dam held.', 'The dam held', ['shared: The dam held. | The dam held']],
  [
    'a dropped "not"',
    'We did not open the gates',
    'We did open the gates',
    ['shared: We did | We did', 'changed: not |  !', 'shared: open the gates | open the gates'],
  ],
  [
    'a cut at the end',
    'The river rose overnight, and nobody slept',
    'The river rose overnight',
    ['shared: The river rose overnight, | The river rose overnight', 'cut: and nobody slept | '],
  ],
  [
    'words in brackets',
    'She [the mayor] asked everybody to stay',
    'She asked everybody to stay',
    ['shared: She | She', 'brackets: [the mayor] | ', 'shared: asked everybody to stay | asked everybody to stay'],
  ],
  [
    'a word for another',
    'The old bridge is safe to cross today',
    'The old bridge is sound to cross today',
    [
      'shared: The old bridge is | The old bridge is',
      'changed: safe | sound',
      'shared: to cross today | to cross today',
    ],
  ],
])('lays out %s', (_name, here, there, parts) => expect(show(here, there)).toEqual(parts));

describe('whatever the wordings are', () => {
  it.each([
    ['', ''],
    ['…', 'nothing but this'],
    ['One and two, (three) four.', 'Five! Six?'],
  ])('no word of “%s” and “%s” is lost', (here, there) => {
    const parts = compareWordings(here, there);
    const words = (text: string) => text.match(/\p{L}+/gu) ?? [];
    expect(words(parts.map((part) => part.here).join(' '))).toEqual(words(here));
    expect(words(parts.map((part) => part.there).join(' '))).toEqual(words(there));
  });
});
