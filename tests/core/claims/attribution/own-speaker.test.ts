import { expect, test } from 'vitest';
import { findAttribution, isRightBehind } from '../../../../src/core/claims/attribution/own-speaker.ts';
import { readArticle } from '../../../../src/core/claims/attribution/reading.ts';
import { findQuotedWords } from '../../../../src/core/claims/quotes/quoted-words.ts';
import { createTextModel } from '../../../../src/core/text/model.ts';
import { wordsOf } from './places.ts';

/** Who the last quote of the first statement is given to. */
function read(text: string) {
  const model = createTextModel(text);
  const [statement] = readArticle(model, findQuotedWords(model)).statements;
  const place = statement.quotes.findLastIndex((quote) => quote >= 0);
  const attribution = findAttribution(statement, place);
  return {
    speaker: attribution ? wordsOf(statement.tokens, attribution.speaker) : null,
    isBeside: attribution !== undefined && isRightBehind(statement, place, attribution),
  };
}

test.each<[name: string, text: string, speaker: string | null, isBeside: boolean]>([
  ['right behind', 'Roe called it “a lie,” said Ada Marsh.', 'Ada Marsh', true],
  ['right behind, subject first', 'Roe called it “a lie,” Ada Marsh said.', 'Ada Marsh', true],
  ['before', 'Ada Marsh called it “a lie” in May.', 'Ada Marsh', false],
  ['the one who reports', 'Ada Marsh said that Roe called it “a lie.”', 'Ada Marsh', false],
  ['not who reports another clause', 'Ada Marsh said no, and Roe called it “a lie.”', 'Roe', false],
  ['farther behind', 'The “whole truth” matters, Ada Marsh said.', 'Ada Marsh', false],
  ['nobody', 'The “whole truth” matters.', null, false],
])('%s', (_name, text, speaker, isBeside) => {
  expect(read(text)).toEqual({ speaker, isBeside });
});
