import { expect, test } from 'vitest';
import { readQuotes } from '../../../../src/core/claims/quotes/read-quotes.ts';
import { createTextModel } from '../../../../src/core/text/model.ts';

test.each([
  ['Ada Marsh spoke.\n"MARSH: We open.\n"ROE: When?"', ['Ada Marsh', 'ROE']],
  ['"NOTE that we open," said Ada Marsh.', ['Ada Marsh']],
  ['"Marsh: we open," said Ben Roe.', ['Ben Roe']],
])('%j', (text, speakers) => {
  expect(readQuotes(createTextModel(text)).map(({ speaker }) => speaker)).toEqual(speakers);
});
