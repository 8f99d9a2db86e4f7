import { expect, test } from 'vitest';
import { readArticle } from '../../../../src/core/claims/attribution/reading.ts';
import { findQuotedWords } from '../../../../src/core/claims/quotes/quoted-words.ts';
import { createTextModel } from '../../../../src/core/text/model.ts';

test('mentions inside quotes are left out, headlines are told, statements know where they begin', () => {
  const text = 'Ada Marsh Calls Old Port Plan Over ‘A Lie’\n“Ben Roe left,” Ada Marsh said.';
  const model = createTextModel(text);
  const reading = readArticle(model, findQuotedWords(model));
  expect(reading.mentions.map(({ person }) => person.name)).not.toContain('Ben Roe');
  expect(reading.statements.map(({ isHeadline }) => isHeadline)).toEqual([true, false]);
  expect(reading.statements.map(({ start }) => start)).toEqual([0, text.indexOf('“')]);
});
