import { expect, test } from 'vitest';
import { show } from '../show.ts';

test.each([
  ['It killed 1733 children.', ['1733 = 1733 exact count']],
  ['More than 2000 homes burned.', ['More than 2000 = 2000.. more-than count']],
  ['Up to 1429 died.', ['Up to 1429 = ..1429 at-most count']],
  ['Some 2,019 came.', ['Some 2,019 = 2019 about count']],
])('%s', (text, expected) => {
  expect(show(text)).toEqual(expected);
});

test.each([
  'In 2019 it closed.',
  'The 2014 elections came.',
  'It ran 2007–2014.',
  'It is a 2012 voter-approved law.',
  'He (2016) said so.',
  'Since 1733 it stood.',
])('no figure: %s', (text) => {
  expect(show(text)).toEqual([]);
});
