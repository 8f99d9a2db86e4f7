import { expect, test } from 'vitest';
import { analyze } from '../../../../src/core/index.ts';

test.each([
  [
    'words after the number come first',
    'Yesterday, officials said, 43 villagers were carried out of the valley by boat.',
    /43 villagers/,
  ],
  ['a short sentence is cut', 'The dam broke; 12 people died there on Monday.', /12 people died/],
])('%s', (_name, text, phrase) => {
  const [claim] = analyze({ id: 'a', outlet: 'A', url: '', published: '', title: '', text }).claims;
  expect(claim.phrase).toMatch(phrase);
  expect(claim.phrase).not.toBe(text);
});
