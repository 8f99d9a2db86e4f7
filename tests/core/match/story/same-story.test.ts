import { expect, test } from 'vitest';
import { type ArticleRecord, analyze } from '../../../../src/core/index.ts';
import {
  countTerms,
  createStoryComparer,
  findSameStory,
  measureRarity,
  type Rarity,
  weighTerm,
} from '../../../../src/core/match/story/same-story.ts';

const compareStories = (a: ArticleRecord, b: ArticleRecord, rarity: Rarity) => createStoryComparer(a, rarity)(b);
const isSameStory = (a: ArticleRecord, b: ArticleRecord, rarity: Rarity) => findSameStory(a, [b], rarity).length > 0;

function make(text: string, published: string) {
  return analyze({ id: text, outlet: 'A', url: '', published, title: '', text });
}

const FLOOD = 'The dam above Tilford broke and the river Harrow flooded Tilford.';
const AGAIN = 'Tilford was flooded by the Harrow after its dam broke.';
const STRIKE = 'Bakers in Marrowdale went on strike over wages.';
const LOOSE = 'Anglers on the Harrow hope for salmon this summer, and Tilford hopes for tourists and sun.';

test.each([
  ['the same days', FLOOD, '2024-05-14', AGAIN, '2024-05-15', true],
  ['no date, but very alike', FLOOD, '', AGAIN, '2024-05-15', true],
  ['must not: another story of the same day', FLOOD, '2024-05-14', STRIKE, '2024-05-14', false],
  ['must not: the same place years later', FLOOD, '2024-05-14', LOOSE, '2021-05-14', false],
])('%s', (_name, a, publishedA, b, publishedB, isSame) => {
  const [one, other] = [make(a, publishedA), make(b, publishedB)];
  const rarity = measureRarity([one, other]);
  expect(isSameStory(one, other, rarity)).toBe(isSame);
  expect(isSameStory(other, one, rarity)).toBe(isSame);
});

test('likeness lies between 0 and 1, and rare terms weigh more', () => {
  const articles = [make(FLOOD, ''), make(AGAIN, ''), make(STRIKE, '')];
  const rarity = measureRarity(articles);
  expect(compareStories(articles[0], articles[0], rarity)).toBeCloseTo(1);
  expect(compareStories(articles[0], articles[2], rarity)).toBe(0);
  expect(weighTerm('strike', rarity)).toBeGreaterThan(weighTerm('tilford', rarity));
});

test('articles that are counted later count the same, and one page is compared with many as with each', () => {
  const [page, ...others] = [FLOOD, AGAIN, STRIKE, LOOSE].map((text) => make(text, ''));
  const rarity = measureRarity([page]);
  for (const other of others) countTerms(rarity, other);
  expect(rarity).toEqual(measureRarity([page, ...others]));
  const compare = createStoryComparer(page, rarity);
  expect(others.map(compare)).toEqual(others.map((other) => compareStories(page, other, rarity)));
  expect(others.map(compare)[0]).toBeCloseTo(compareStories(others[0], page, rarity));
});
