import { expect, test } from 'vitest';
import { Discourse } from '../../../../src/core/claims/attribution/discourse.ts';
import { readArticle } from '../../../../src/core/claims/attribution/reading.ts';
import { followStatement } from '../../../../src/core/claims/attribution/statement-discourse.ts';
import { createTextModel } from '../../../../src/core/text/model.ts';

test('a pronoun is given to whom it means where it stands', () => {
  const reading = readArticle(createTextModel('Ada Marsh said Eve Roe left, and she added it was late.'), []);
  const resolved = followStatement(reading, reading.statements[0], reading.mentions, new Discourse());
  expect(new Set([...resolved.values()].map(({ name }) => name))).toEqual(new Set(['Ada Marsh']));
});
