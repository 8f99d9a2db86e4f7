import { expect, test } from 'vitest';
import { isDeedVerb, isLevelVerb } from '../../../../../src/core/claims/figures/measure/level-verbs.ts';

test.each(['rose', 'fell', 'totaled', 'ticked'])('%s tells a level', (word) => {
  expect(isLevelVerb(word)).toBe(true);
});

test.each(['paid', 'earned', 'donated'])('%s is a deed', (word) => {
  expect([isDeedVerb(word), isLevelVerb(word)]).toEqual([true, false]);
});

test.each(['rate', 'trade', 'price', 'men'])('%s is no verb here', (word) => {
  expect([isLevelVerb(word), isDeedVerb(word)]).toEqual([false, false]);
});
