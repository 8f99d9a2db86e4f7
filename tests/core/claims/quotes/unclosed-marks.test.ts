import { expect, test } from 'vitest';
import { readQuotes } from '../../../../src/core/claims/quotes/read-quotes.ts';
import { createTextModel } from '../../../../src/core/text/model.ts';

const read = (text: string) => readQuotes(createTextModel(text)).map(({ start, end }) => text.slice(start, end));

test.each<[name: string, text: string, quotes: string[]]>([
  ['a mark on each paragraph', '“Aa bb.\n“Cc dd.\n“Ee ff.”', ['Aa bb.', 'Cc dd.', 'Ee ff.']],
  ['marks at the ends only', '“Aa bb.\nCc dd.\nEe ff.”', ['Aa bb.', 'Cc dd.', 'Ee ff.']],
  ['lost at the end of a paragraph', 'He left. “Aa bb.\nShe came.', ['Aa bb.']],
  ['not over a quote that follows', '“Aa bb. “Cc dd,” he said.', ['Cc dd,']],
  ['not over paragraphs with quotes of their own', '“Aa bb.\nCc “dd.” ee\nff.”', ['Aa bb.', 'dd.']],
  ['not for a whole chapter', `“${'Aa bb cc dd. '.repeat(150)}\nEe.`, []],
])('%s', (_name, text, quotes) => {
  expect(read(text)).toEqual(quotes);
});
