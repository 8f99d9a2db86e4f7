import { describe, expect, test } from 'vitest';
import { linkQuotes } from '../../../../src/core/match/quotes/link-quotes.ts';
import { makeQuote, quote } from './quotes.ts';

const link = (a: string, b: string, isOneStory = true) => linkQuotes(quote(a), quote(b), isOneStory);

describe('how two quotes of one story relate', () => {
  test.each([
    [
      'the same words',
      'Ada Marsh: We will rebuild the harbour by spring.',
      'Marsh: We will rebuild the harbour by spring,',
      'verbatim',
    ],
    [
      'other marks and dashes',
      'Marsh: It’s a long-term plan — nothing less',
      "Marsh: It's a long term plan, nothing less.",
      'verbatim',
    ],
    [
      'another spelling',
      'Marsh: The harbour is our colourful centre',
      'Marsh: The harbor is our colorful center',
      'verbatim',
    ],
    [
      'numbers in words and in digits',
      'Marsh: We lost twelve boats and 2.6million euros',
      'Marsh: We lost 12 boats and 2.6 million euros',
      'verbatim',
    ],
    ['shares in words and signs', 'Marsh: The catch fell by 40 per cent', 'Marsh: The catch fell by 40%', 'verbatim'],
    [
      'a word completed in brackets',
      'Marsh: The ferry waited 30 min[utes] for nothing',
      'Marsh: The ferry waited 30 minutes for nothing',
      'verbatim',
    ],
    [
      'a capital in brackets',
      'Marsh: [T]he ferry never left the quay',
      'Marsh: The ferry never left the quay',
      'verbatim',
    ],
    [
      'a name for a pronoun, in brackets',
      'Marsh: I told [the skipper] to turn the ferry round',
      'Marsh: I told him to turn the ferry round',
      'verbatim',
    ],
    [
      'a word put in, in brackets',
      'Marsh: The ferry [sic] turnt round at the lighthouse',
      'Marsh: The ferry turnt round at the lighthouse',
      'verbatim',
    ],
    [
      'a few words of a sentence',
      'Marsh: hopelessly overloaded',
      'Marsh: The ferry was hopelessly overloaded that morning.',
      'excerpt',
    ],
    [
      'one sentence of several',
      'Marsh: The crew was brave.',
      'Marsh: We owe them much. The crew was brave. Nobody else came.',
      'excerpt',
    ],
    [
      'the first piece of a sentence broken by "she said"',
      'Marsh: If the quay had been lit,',
      'Marsh: If the quay had been lit, the ferry would have seen it.',
      'excerpt',
    ],
    [
      'the second piece',
      'Marsh: the ferry would have seen it.',
      'Marsh: If the quay had been lit, the ferry would have seen it.',
      'excerpt',
    ],
    [
      'cuts that overlap',
      'Marsh: When dawn came we saw the empty lifeboats drifting',
      'Marsh: we saw the empty lifeboats drifting towards the rocks',
      'excerpt',
    ],
    [
      'words left out where dots stand',
      'Marsh: The lighthouse ... guided every single trawler home',
      'Marsh: The lighthouse, old as it is, guided every single trawler home',
      'excerpt',
    ],
    ['a headline’s cut', 'Brave crew', 'Marsh: They were a brave crew, the bravest on this coast', 'excerpt'],
    [
      'a headline’s distinctive cut',
      'Drifting Empty Lifeboats',
      'Marsh: We saw drifting empty lifeboats, nothing else',
      'excerpt',
    ],
    [
      'a word replaced',
      'Marsh: The crew saved thirty passengers before the ferry capsized',
      'Marsh: The crew rescued thirty passengers before the ferry capsized',
      'altered',
    ],
    [
      'a number changed',
      'Marsh: The crew saved thirty passengers before the ferry capsized',
      'Marsh: The crew saved forty passengers before the ferry capsized',
      'altered',
    ],
    [
      '"not" dropped',
      'Marsh: The company did not warn the passengers',
      'Marsh: The company did warn the passengers',
      'altered',
    ],
    [
      'a word put into a short sentence',
      'Marsh: I sailed with him',
      'Marsh: I often sailed with him when we were young',
      'altered',
    ],
    [
      'a speaker who is not named in one',
      'The ferry was hopelessly overloaded that morning',
      'Marsh: The ferry was hopelessly overloaded that morning',
      'verbatim',
    ],
    [
      'a speaker by role in one',
      'the mayor: The ferry was hopelessly overloaded that morning',
      'Ada Marsh: The ferry was hopelessly overloaded that morning',
      'verbatim',
    ],
  ])('%s', (_name, a, b, verdict) => {
    expect(link(a, b)?.verdict ?? null).toBe(verdict);
    expect(link(b, a)?.verdict ?? null).toBe(verdict);
  });
});

describe('what is not one utterance', () => {
  test.each([
    ['adjoining sentences without common words', 'Marsh: The crew was brave.', 'Marsh: Nobody else came to help.'],
    [
      'two sentences alike in their small words',
      'Marsh: We are going to do what we have to do for the fishermen',
      'Marsh: We are going to do what we have to do for the schools',
    ],
    ['the same short words of somebody else', 'Ada Marsh: hopelessly overloaded', 'Tom Reyes: hopelessly overloaded'],
    [
      'people who share a first name only',
      'Ada Marsh: the ferry was overloaded',
      'Ada Quist: the ferry was overloaded',
    ],
    [
      'a person and their spokesman',
      'Ada Marsh: hopelessly overloaded',
      'Marsh’s lawyer Tom Reyes: hopelessly overloaded',
    ],
    [
      'condolences',
      'Ada Marsh: Our thoughts and prayers are with the victims and their families',
      'Tom Reyes: Our thoughts and prayers are with the families of the victims',
    ],
    ['condolences from unknown mouths', 'thoughts and prayers', 'Our thoughts and prayers go out to everyone'],
    ['a common phrase', 'Marsh: at the end of the day', 'Marsh: We will know more at the end of the day'],
    ['a term, said to be nobody’s', 'ghost ships', 'the army: armed ghost ships'],
    ['a term that neither gives to anybody', 'gull keeper’s cough', 'gull keeper’s cough.'],
    [
      'cuts that happen to end and begin alike',
      'Marsh: The ferry, the lighthouse and the harbour belong to the people of this country',
      'Marsh: The people of this country want cheaper bread, warmer houses and better trains',
    ],
  ])('%s', (_name, a, b) => {
    expect(link(a, b)).toBeNull();
    expect(link(b, a)).toBeNull();
  });

  test('the story’s own term in a longer quote', () => {
    const [short, long] = ['Marsh: ferry disaster', 'Marsh: the right to declare a ferry disaster'];
    expect(linkQuotes(quote(short, [], ['ferry', 'disaster']), quote(long), true)).toBeNull();
  });
});

describe('outside the story', () => {
  const speech = 'Marsh: A harbour without fishermen is a museum with expensive parking for yachts';
  test.each([
    ['a long run of one speaker', speech, speech, 'verbatim'],
    ['a few words', 'Marsh: hopelessly overloaded', 'Marsh: The ferry was hopelessly overloaded that morning.', null],
    ['a long run from unknown mouths', speech.replace('Marsh: ', ''), speech, null],
  ])('%s', (_name, a, b, verdict) => {
    expect(link(a, b, false)?.verdict ?? null).toBe(verdict);
  });
});

test('company makes a short quote known', () => {
  const near = (words: string) =>
    linkQuotes(quote('without merit', words.split(' ')), quote('We think the lawsuit is without merit.'), true);
  expect(near('storm')).toBeNull();
  expect(near('lawsuit think')?.verdict).toBe('excerpt');
});

test('the same speaker makes a link surer than an unknown one', () => {
  const [named, unnamed] = ['Marsh: The ferry was hopelessly overloaded', 'The ferry was hopelessly overloaded'];
  expect(link(named, named)?.score).toBeGreaterThan(link(named, unnamed)?.score ?? 1);
});

type Said = [words: string, speaker?: string, context?: string[]];

test.each<[string, Said, Said, string | null]>([
  [
    'one sentence, other marks',
    ['The harbour is lost.', 'Ada Quillon'],
    ['the harbour is lost', 'Quillon'],
    'verbatim',
  ],
  ['trimmed', ['lost the harbour', 'Ada Quillon'], ['We have lost the harbour and the mill', 'Ada Quillon'], 'excerpt'],
  [
    'two cuts that overlap',
    ['nobody warned the valley about the dam', 'Ada Quillon'],
    ['the valley about the dam above the mill', 'Ada Quillon'],
    'excerpt',
  ],
  [
    'a word changed',
    ['the harbour was lost before anyone woke', 'Ada Quillon'],
    ['the harbour is lost before anyone woke', 'Ada Quillon'],
    'altered',
  ],
  [
    'the middle gone',
    ['nobody, not the council, warned the valley of the dam', 'Ada Quillon'],
    ['nobody warned the valley of the dam', 'Ada Quillon'],
    'altered',
  ],
  [
    'few words in one company',
    ['gravely negligent', 'Ada Quillon', ['dam', 'inquiry', 'judge', 'valley']],
    ['gravely negligent', undefined, ['dam', 'inquiry', 'judge']],
    'verbatim',
  ],
  ['must not: few words, nobody knows whose', ['very good'], ['very good'], null],
  ['must not: one word of another', ['harbour', 'Bram Oster'], ['the harbour is lost', 'Ada Quillon'], null],
  [
    'must not: scattered common words',
    ['we will see what the council has to say to us', 'Ada Quillon'],
    ['we have to see them and what they say', 'Ada Quillon'],
    null,
  ],
  [
    'must not: the start of other sentences',
    ['we have to talk about the bridge', 'Ada Quillon'],
    ['we have to talk to the insurers first', 'Ada Quillon'],
    null,
  ],
])('%s', (_name, a, b, verdict) => {
  const [one, other] = [makeQuote(...a), makeQuote(...b)];
  expect(linkQuotes(one, other, true)?.verdict ?? null).toBe(verdict);
  expect(linkQuotes(other, one, true)?.verdict ?? null).toBe(verdict);
});

const LONG = 'we shall not rest until every one of the missing has been found and brought home to the valley';

test.each<[string, Said, Said, boolean]>([
  ['a long run of one speaker', [LONG, 'Ada Quillon'], [LONG, 'Quillon'], true],
  ['a long run of nobody known', [LONG], [LONG], true],
  ['must not: a long run of two people', [LONG, 'Ada Quillon'], [LONG, 'Bram Oster'], false],
  [
    'must not: a stock phrase',
    ['our thoughts are with the families', 'Ada Quillon'],
    ['our thoughts are with the families', 'Ada Quillon'],
    false,
  ],
])('outside the story: %s', (_name, a, b, isLinked) => {
  expect(linkQuotes(makeQuote(...a), makeQuote(...b), false) !== null).toBe(isLinked);
});
