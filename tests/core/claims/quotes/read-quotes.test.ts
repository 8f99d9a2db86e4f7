import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readQuotes } from '../../../../src/core/claims/quotes/read-quotes.ts';
import { createTextModel } from '../../../../src/core/text/model.ts';
import { isLinear } from '../../linear-time.ts';

const PIECES = ['"', '“', '”', "'", "''", '‘', '’', '«', '»', '``', ' ', ',', '.', '?', '\n', '-', '(', ')', '5'];
const WORDS = ['said', 'Ada', 'Marsh', 'she', 'told', 'the', 'mayor', 'according', 'to', 'who', 'Mr', 'and', 'saying'];
const news = fc
  .array(fc.oneof(fc.constantFrom(...PIECES, ...WORDS), fc.string()), { maxLength: 60 })
  .map((all) => all.join(' '));

const speakers = (text: string) =>
  readQuotes(createTextModel(text)).map(({ start, end, speaker }) => [text.slice(start, end), speaker]);

test.each<[name: string, text: string, speaker: string | undefined]>([
  ['name, cue, quote', 'Ada Marsh said "we open at dawn".', 'Ada Marsh'],
  ['quote, cue, name', '"We open at dawn," said Ada Marsh.', 'Ada Marsh'],
  ['quote, name, cue', '"We open at dawn," Ada Marsh said on Friday.', 'Ada Marsh'],
  ['title and name', '"We open at dawn," said Mayor Ada Marsh.', 'Ada Marsh'],
  ['apposition between name and cue', '"We open," Ada Marsh, head of the port, said.', 'Ada Marsh'],
  ['role before name', "The port's head, Ada Marsh, said: “We open.”", 'Ada Marsh'],
  ['surname resolved to the full name', 'Ada Marsh runs the port.\n“We open,” Marsh said.', 'Ada Marsh'],
  ['pronoun resolved', 'Ada Marsh runs the port.\n“We open,” she said.', 'Ada Marsh'],
  ['pronoun of another gender', 'Ada Marsh runs the port.\n“We open,” he said.', undefined],
  ['according to', 'The port is “open at last,” according to Ada Marsh.', 'Ada Marsh'],
  ['a body', 'The Marsh Port Authority said it was “open at last.”', 'The Marsh Port Authority'],
  ['somebody described', '“We open,” said a spokesman for the port.', 'a spokesman for the port'],
  ['the one who reports', 'Ada Marsh said the port called it “a lie.”', 'Ada Marsh'],
  ['by the agent of a passive', 'The plan was called “a lie” by Ada Marsh.', 'Ada Marsh'],
  ['none where nobody is named', 'The plan was called “a lie”.', undefined],
  ['a colon in the paragraph before', 'Ada Marsh continued:\n“We open.”', 'Ada Marsh'],
])('speaker: %s', (_name, text, speaker) => {
  expect(speakers(text).at(-1)?.[1]).toBe(speaker);
});

test('a quote broken by its cue and what follows have one speaker', () => {
  const text = '“We open,” said Ada Marsh, “at dawn.” “It is time.”';
  expect(speakers(text)).toEqual([
    ['We open,', 'Ada Marsh'],
    ['at dawn.', 'Ada Marsh'],
    ['It is time.', 'Ada Marsh'],
  ]);
});

test('on any text: spans are trimmed, sorted, apart and inside one paragraph', () => {
  fc.assert(
    fc.property(fc.oneof(news, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
      const model = createTextModel(text);
      let from = 0;
      for (const { start, end } of readQuotes(model)) {
        const words = text.slice(start, end);
        expect(start).toBeGreaterThanOrEqual(from);
        expect(words).not.toBe('');
        expect(words.trim()).toBe(words);
        expect(model.paragraphs.some((each) => each.start <= start && end <= each.end)).toBe(true);
        from = end;
      }
    }),
    { numRuns: 1000 },
  );
});

test.each(['"', '”', '‘', ' "a', 'a" ', "'a ", '“a\n', '“a,” she said. ', 'Ada Marsh, ', 'said said ', 'a “b”, who '])(
  'time grows with the length of %j',
  (piece) => {
    expect(isLinear((text) => readQuotes(createTextModel(text)), piece, 200_000)).toBe(true);
  },
  60_000,
);
