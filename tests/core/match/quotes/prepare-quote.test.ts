import { expect, test } from 'vitest';
import { makeQuote } from './quotes.ts';

test('a quote is made of its words, what they tell and the names of its speaker', () => {
  const { forms, distinct, telling, speaker } = makeQuote('No, no and no harbour.', 'Mayor Ada Quillon');
  expect(forms).toEqual(['no', 'no', 'and', 'no', 'harbor']);
  expect(distinct.size).toBe(3);
  expect([...telling]).toEqual(['harbor']);
  expect(speaker.people).toEqual([['ada', 'quillon']]);
});

test.each([
  ['Seven words are too few for it.', []],
  [
    'We will rebuild the old harbour by next spring',
    ['we will rebuild the old harbor by next', 'will rebuild the old harbor by next spring'],
  ],
])('has its runs of eight words: %s', (words, runs) => {
  expect([...makeQuote(words).runs]).toEqual(runs);
});
