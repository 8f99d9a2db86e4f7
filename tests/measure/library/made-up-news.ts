import { type Article, type ArticleRecord, analyze } from '../../../src/core/index.ts';

// A year of made-up news, the same in every run: stories of 2 to 30 articles by many outlets, whose words are as rare as
// words of news are (Zipf), about twenty claims an article. Nothing in it is real.

const OUTLETS = 120;
const DAYS = 365;
const FIRST_DAY = Date.UTC(2024, 0, 1);
const MS_PER_DAY = 86_400_000;
const WORDS = 40_000;
const STORY_TERMS = 14;
const TERMS = 60;
/** So many texts and sets of claims are read in earnest; the articles share them, and differ in all they are found by. */
const BODIES = 400;
const OWN_WORDS = 150;
const OWN_NAMES = 12;
const FIGURES = 16;
const QUOTES = 4;

/** mulberry32: numbers from 0 to 1 that follow from the seed. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SYLLABLES = 'ba den fir gol hun jar kel lom mar nis ost per quil ras sul tan ver wim yor zed'.split(' ');

/** The word of a rank: "kelmar". Long enough to be no English word. */
export function makeWord(rank: number): string {
  let [word, rest] = ['', rank];
  do {
    word += SYLLABLES[rest % SYLLABLES.length];
    rest = Math.floor(rest / SYLLABLES.length);
  } while (rest > 0);
  return `${word}ka`;
}

/** Ranks as Zipf has them: the first word is in nearly every text, the last in hardly any. */
const drawRank = (random: () => number): number => Math.floor(WORDS ** random()) - 1;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A text of some 600 words with twenty claims, in words that the engine reads. */
export function makeText(seed: number): string {
  const random = createRandom(seed);
  // As in a report of one thing: its own words and names come again and again.
  const own = Array.from({ length: OWN_WORDS }, () => makeWord(drawRank(random)));
  const names = Array.from({ length: OWN_NAMES }, () => capital(makeWord(Math.floor(random() * WORDS))));
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
  const word = () => pick(own);
  const name = () => pick(names);
  const filler = (count: number) => Array.from({ length: count }, word).join(' ');
  const figure = () =>
    `Officials in ${name()} said ${2 + Math.floor(random() * 900)} ${word()} workers had left the ${word()} plant near ${name()} since March, and ${filler(10)}.`;
  const quote = () =>
    `“We have seen ${filler(14)} in this town,” said ${name()} ${name()}, who speaks for the ${word()} council.`;
  const lines = [...Array.from({ length: FIGURES }, figure), ...Array.from({ length: QUOTES }, quote)];
  return lines.map((line) => `${line} The ${filler(4)}.`).join('\n');
}

export interface MadeUpArticle {
  record: ArticleRecord;
  /** Which of the bodies it has. */
  body: number;
}

const bodies = new Map<number, { record: ArticleRecord; text: string }>();

export function getBody(at: number): { record: ArticleRecord; text: string } {
  let body = bodies.get(at);
  if (!body) {
    const text = makeText(at + 1);
    const article: Article = { id: '', outlet: '', url: '', published: '2024-06-01', title: '', text };
    body = { record: analyze(article), text };
    bodies.set(at, body);
  }
  return body;
}

/** All articles up to a number, story by story; stories come in no order of time. */
export function* makeNews(articles: number, seed = 1): Generator<MadeUpArticle> {
  const random = createRandom(seed);
  for (let made = 0, story = 0; made < articles; story++) {
    const terms = Array.from({ length: STORY_TERMS }, () => makeWord(Math.floor(random() * WORDS)));
    const day = Math.floor(random() * DAYS);
    const members = 2 + Math.floor(29 * random() ** 3);
    for (let member = 0; member < members && made < articles; member++, made++)
      yield makeMember({ story, member, terms, day }, random);
  }
}

interface Story {
  story: number;
  member: number;
  terms: readonly string[];
  day: number;
}

function makeMember({ story, member, terms, day }: Story, random: () => number): MadeUpArticle {
  const body = (story * 7 + member) % BODIES;
  const outlet = Math.floor(random() * OUTLETS);
  const kept = terms.filter(() => random() < 0.75);
  const weights = new Map(kept.map((term) => [term, 0.4 + 0.6 * random()]));
  while (weights.size < TERMS) weights.set(makeWord(drawRank(random)), 0.15 + 0.35 * random());
  const at = FIRST_DAY + (day + Math.floor(random() * 3)) * MS_PER_DAY + Math.floor(random() * MS_PER_DAY);
  const sorted = [...weights].map(([term, weight]): [string, number] => [term, Math.round(weight * 1000) / 1000]);
  return {
    body,
    record: {
      ...getBody(body).record,
      id: `${story}-${member}`,
      outlet: `Sample Outlet ${outlet}`,
      url: `https://outlet${outlet}.example/${story}/${member}`,
      published: new Date(at).toISOString(),
      title: `${kept.slice(0, 6).map(capital).join(' ')} ${story}`,
      terms: sorted.sort((a, b) => b[1] - a[1]),
    },
  };
}
