import { expect, test } from 'vitest';
import { createTextContext } from '../../../../src/core/match/describe/text-context.ts';
import { createTextModel } from '../../../../src/core/text/model.ts';

const namesOf = (text: string) => [...createTextContext(createTextModel(text), '').names];

test('names are capitalised where no sentence opens', () => {
  expect(namesOf('Yesterday the boats from Tilford came. Then Ada slept.')).toEqual(['tilford', 'ada']);
});

test('must not: headlines, weekdays and titles give names', () => {
  expect(namesOf('Boats From The Coast Reach Old Tilford\nHe met President Quillon on Monday.')).toEqual(['quillon']);
});
