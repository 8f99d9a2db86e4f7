import { expect, test } from 'vitest';
import { show } from '../show.ts';

test.each([
  ['In Syria 12 people died.', ['12 = 12 exact count']],
  ['Police Say Crash Kills 12 Near Denver', ['12 = 12 exact count']],
  ['It was calm, but in London 140 were arrested.', ['140 = 140 exact count']],
  ['It employs 12 news editors.', ['12 = 12 exact count']],
  ['Bomb Injures 2 News Photographers in Marsk Square', ['2 = 2 exact count']],
  ['They expelled 60 Russians.', ['60 = 60 exact count']],
])('%s', (text, expected) => {
  expect(show(text)).toEqual(expected);
});

test.each([
  'A Boeing 737 landed.',
  "Boeing's 737 MAX flew.",
  'They closed the 405 freeway.',
  'He took Interstate 85.',
  'They cite Article 5.',
  'See page 3 now.',
  'The Group of 20 met.',
  'The Big Four met.',
  'He lives at 10 Downing Street.',
  'She moved to 639 N. Oak Drive.',
  'It was in the 9200 block of Oak.',
  'He lives near 8 Mile Road.',
  'He won in round two.',
  'Please stay with us at 7 Action News for more.',
  'LUNDEN — 2 NEWS has confirmed that a suspect was found.',
  'She told 10 News that the road was closed.',
])('no figure: %s', (text) => {
  expect(show(text)).toEqual([]);
});
