import { expect, test } from 'vitest';
import { readQuotes } from '../../../../src/core/claims/quotes/read-quotes.ts';
import { createTextModel } from '../../../../src/core/text/model.ts';

const ADA = '“One,” said Ada Marsh.';

test.each<[name: string, text: string, speaker: string | undefined]>([
  ['the same paragraph', `${ADA} “Two.”`, 'Ada Marsh'],
  ['the next paragraph', `${ADA}\n“Two.”`, 'Ada Marsh'],
  ['a quotation that goes on', '“One,” Ada Marsh said. “Two.\n“Three.”', 'Ada Marsh'],
  ['the next sentence tells', '“One.” “Two,” said Ben Roe.\n“Three.”', 'Ben Roe'],
  ['the sentence before, in the paragraph', `${ADA}\nBen Roe waved critics away. “Two.”`, 'Ben Roe'],
  ['a colon', `${ADA}\nBen Roe went on:\n“Two.”`, 'Ben Roe'],
  ['a paragraph of hers between', `${ADA}\nMarsh defended the plan.\n“Two.”`, 'Ada Marsh'],
  ['not over a paragraph of somebody else', `${ADA}\nBen Roe defended the plan.\n“Two.”`, undefined],
  ['not over a sentence of its own', `${ADA}\nThe plan was “Two things and more.”`, undefined],
  ['not from far away', `${ADA}\nIt rained.\nIt snowed.\n“Two.”`, undefined],
])('%s', (_name, text, speaker) => {
  expect(readQuotes(createTextModel(text)).at(-1)?.speaker).toBe(speaker);
});
