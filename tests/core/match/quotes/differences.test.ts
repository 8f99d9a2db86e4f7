import { expect, test } from 'vitest';
import { alignWords } from '../../../../src/core/match/quotes/alignment.ts';
import { listDifferences } from '../../../../src/core/match/quotes/differences.ts';
import { quote } from './quotes.ts';

/** Each difference as "kind: words of the one | words of the other". */
function list(a: string, b: string): string[] {
  const [ofA, ofB] = [quote(a), quote(b)];
  const cut = (words: readonly { written: string }[], [from, to]: [number, number]) =>
    words
      .slice(from, to)
      .map(({ written }) => written)
      .join(' ');
  return listDifferences(ofA.words, ofB.words, alignWords(ofA.forms, ofB.forms)).map(
    (one) => `${one.kind}: ${cut(ofA.words, one.a)} | ${cut(ofB.words, one.b)}`,
  );
}

test.each<[string, string, string, string[]]>([
  ['the same words', 'the ferry sank at dawn', 'the ferry sank at dawn', []],
  ['other marks', 'the ferry sank, at dawn.', 'the ferry sank at dawn', []],
  ['a later beginning', 'ferry sank at dawn', 'the old ferry sank at dawn', ['cut:  | the old']],
  ['an earlier end', 'the ferry sank', 'the ferry sank at dawn', ['cut:  | at dawn']],
  ['dots for words left out', 'the ferry ... at dawn', 'the ferry sank quickly at dawn', ['dots:  | sank quickly']],
  ['words left out without dots', 'the ferry at dawn', 'the ferry sank quickly at dawn', ['changed:  | sank quickly']],
  ['a word replaced', 'the ferry sank at dawn', 'the ferry burned at dawn', ['changed: sank | burned']],
  [
    'a name in brackets for a pronoun',
    '[the skipper] left us at dawn',
    'he left us at dawn',
    ['brackets: the skipper | he'],
  ],
  ['a word put in, in brackets', 'the ferry [Tern] sank at dawn', 'the ferry sank at dawn', ['brackets: tern | ']],
  [
    'brackets for more than they can stand for',
    'the old ferry [all] sank off Tarn',
    'the old ferry drifted, slowly turned and burned until it sank off Tarn',
    ['changed: all | drifted slowly turned and burned until it'],
  ],
  [
    'two sentences of one speech that go on otherwise',
    'The ferry sank at dawn. Nobody came.',
    'The ferry sank at dawn. We had waited for hours.',
    ['cut: nobody came | we had waited for hours'],
  ],
  [
    'a sentence that goes on otherwise',
    'the ferry sank at dawn near Tarn',
    'the ferry sank at dawn without a sound',
    ['changed: near tarn | without a sound'],
  ],
])('%s', (_name, a, b, expected) => {
  expect(list(a, b)).toEqual(expected);
});
