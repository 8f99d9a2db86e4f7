import { expect, test } from 'vitest';
import { statementsOf, wordsOf } from './places.ts';

test.each<[name: string, text: string, statements: string[]]>([
  ['a quote that goes on', '“We open,” said Ada Marsh. He left.', ['‹quote› said Ada Marsh.', 'He left.']],
  ['a quote that ends a sentence', 'He left. “We open.” It rained.', ['He left.', '‹quote›', 'It rained.']],
  ['a small letter behind the mark', '“Why?” she asked.', ['‹quote› she asked.']],
  ['a tag behind a question', '“Why?” Mayor Ada Marsh asked.', ['‹quote› Mayor Ada Marsh asked.']],
  ['a tag behind a full stop', '“It fell.” Marsh said.', ['‹quote› Marsh said.']],
  ['no tag: another sentence', '“It fell.” Marsh said it would rise.', ['‹quote›', 'Marsh said it would rise.']],
  ['two quotes', '“It fell.” “It rose,” said Marsh.', ['‹quote›', '‹quote› said Marsh.']],
  ['a colon', 'Marsh said: “It fell.”', ['Marsh said: ‹quote›']],
  ['full stops inside a quote', 'Marsh said “it fell. It rose” twice.', ['Marsh said ‹quote› twice.']],
  ['paragraphs', 'It fell\nIt rose', ['It fell', 'It rose']],
])('%s', (_name, text, expected) => {
  const found = statementsOf(text).map(({ tokens }) => wordsOf(tokens, { start: 0, end: tokens.length }));
  expect(found.map((words) => words?.replaceAll(/(?<=\S)‹/g, ' ‹'))).toEqual(expected);
});

test('an endless sentence is cut', () => {
  expect(statementsOf('word '.repeat(1000)).length).toBeGreaterThan(2);
});
