import { expect, test } from 'vitest';
import { readArticle } from '../../../../src/core/claims/attribution/reading.ts';
import { findSpeakers } from '../../../../src/core/claims/attribution/speakers.ts';
import { findQuotedWords } from '../../../../src/core/claims/quotes/quoted-words.ts';
import { createTextModel } from '../../../../src/core/text/model.ts';

test('each quote and each statement has its entry, in order', () => {
  const model = createTextModel('“One,” said Ada Marsh. Ben Roe left. “Two,” he said.\nThe “three” things.');
  const reading = readArticle(model, findQuotedWords(model));
  const { ofQuotes, resolved } = findSpeakers(reading);
  expect(ofQuotes.map(({ name }) => name)).toEqual(['Ada Marsh', 'Ben Roe', null]);
  expect(resolved.length).toBe(reading.statements.length);
});
