import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type ArticleRecord, analyze, createMemoryCorpus, crossReference } from '../../src/core/index.ts';
import { isLinearToAMegabyte } from './linear-time.ts';

const FLOOD = {
  id: 'a',
  outlet: 'The Harbour Gazette',
  url: 'https://gazette.example/flood',
  published: '2024-05-02',
  title: 'Floods in Marrowdale leave 43 dead',
  text: 'MARROWDALE (Reuters) - Floods in Marrowdale have killed 43 people, officials said.\nMayor Ada Quillon said: "We have never seen water rise this fast in our valley."',
};
const OTHER = {
  id: 'b',
  outlet: 'Inland Courier',
  url: 'https://courier.example/marrowdale',
  published: '2024-05-03',
  title: 'Marrowdale floods: death toll reaches 43',
  text: 'The Marrowdale floods have killed 43 people.\n"We have never seen water rise this fast in our valley," said Ada Quillon, the mayor of Marrowdale.',
};

test('spans give the words, phrases stay short and never hold a sentence', () => {
  const record = analyze(FLOOD);
  expect(record.origin).toBe('Reuters');
  for (const claim of record.claims) {
    expect(FLOOD.text.slice(claim.start, claim.end)).toBe(claim.words);
    expect(claim.phrase.split(' ').length).toBeLessThanOrEqual(12);
    expect(FLOOD.text.split('\n')).not.toContain(claim.phrase);
  }
});

test('a figure and a quote of one story are found in another outlet', async () => {
  const [page, other] = [analyze(FLOOD), analyze(OTHER)];
  const candidates = await createMemoryCorpus([other, page]).findCandidates(page);
  const report = crossReference(page, candidates);
  expect(report.ownArticles.map((article) => article.id)).toEqual(['a']);
  expect(report.origins).toEqual([{ name: 'Inland Courier', articles: ['b'], isOfPage: false, reasons: [] }]);
  expect(report.storyArticles.map((article) => article.id)).toEqual(['b']);
  const found = report.claims.flatMap(({ claim, matches }) => matches.map((match) => [claim.words, match.verdict]));
  expect(found).toContainEqual(['43', 'same']);
  expect(found.map(([, verdict]) => verdict)).toContain('verbatim');
});

/** The two seed reports belong to their publishers and lie beside the project, where it is worked on. */
const SEEDS = fileURLToPath(new URL('../../../shared/seeds', import.meta.url));

test('the two seed reports meet as a careful reader would have it', () => {
  if (!existsSync(SEEDS)) {
    console.warn(`SKIPPED: there are no seed reports at ${SEEDS}`);
    return;
  }
  const [one, other] = readdirSync(SEEDS)
    .sort()
    .map((file, at) =>
      analyze({
        id: file,
        outlet: ['Newsweek', 'NBC News'][at],
        url: '',
        published: '2025-01-24',
        title: '',
        text: readFileSync(join(SEEDS, file), 'utf8'),
      }),
    );
  const links = (page: ArticleRecord, article: ArticleRecord) =>
    crossReference(page, [article]).claims.flatMap(({ claim, matches }) =>
      matches.map((match) => `${claim.words} → ${match.claim.words}: ${match.verdict}`),
    );
  const expected = [
    ['approximately 11,000', 'around 10,000-12,000', 'same'],
    ['around 300', 'approximately 300', 'different-measure'],
    ['from 1,200 to as high as 4,000', 'about 1,200', 'same'],
    ['from 1,200 to as high as 4,000', 'around 4,000', 'same'],
  ];
  expect(links(one, other).toSorted()).toEqual(expected.map(([a, b, verdict]) => `${a} → ${b}: ${verdict}`).toSorted());
  expect(links(other, one).toSorted()).toEqual(expected.map(([a, b, verdict]) => `${b} → ${a}: ${verdict}`).toSorted());
});

describe('a megabyte of anything is read in linear time', () => {
  const read = (text: string) => analyze({ ...FLOOD, text });

  test.each([
    ...['1,', '1 ', '1-', '$', '5% ', '1–2–', '½', '٣'],
    ...['"', '“', '’', '«', '"a\n', '‘a b\n', '“a,” she said. ', '“a “'],
    ...['Ada Marsh said ', 'according to ', 'who who ', 'per per ', 'between 1 and '],
    ...['a', ' ', '\n', '.', 'A. ', 'a.a.a.ab', '(', 'e\u0301', '\u00ad', '😀'],
  ])(
    '%j',
    (piece) => {
      expect(isLinearToAMegabyte(read, piece)).toBe(true);
    },
    120_000,
  );

  test('and reading that is not linear would be noticed', () => {
    const pairs = (text: string) => {
      let seen = 0;
      for (let i = 0; i < text.length; i += 25) for (let j = 0; j < text.length; j += 25) seen += i ^ j;
      return seen;
    };
    expect(isLinearToAMegabyte(pairs, 'a')).toBe(false);
  }, 120_000);
});

test('articles with thousands of claims are compared within bounds', () => {
  const lines = Array.from(
    { length: 3_000 },
    (_, at) => `The flood of day ${at} killed ${at + 2} people in Marrowdale.`,
  );
  const [small, large] = [500, 3_000].map((length) => {
    const text = lines.slice(0, length).join('\n');
    return [analyze({ ...FLOOD, text }), analyze({ ...OTHER, text })] as const;
  });
  const measure = ([page, other]: typeof small) => {
    const from = performance.now();
    crossReference(page, [other]);
    return performance.now() - from;
  };
  const [smallMs, largeMs] = [small, large].map((pair) => Math.min(measure(pair), measure(pair)));
  expect(largeMs).toBeLessThan(smallMs * 12 + 60);
}, 60_000);

test.each([
  ['en', 'en', FLOOD.text],
  ['fr', 'fr', FLOOD.text],
  [undefined, 'en', FLOOD.text],
  ['fr', 'en', `${FLOOD.text}\n`.repeat(3)],
  [undefined, 'und', 'Selon la mairie, 43 personnes ont quitté leur maison. '.repeat(9)],
  ['fr-CA', 'fr-CA', 'Selon la mairie, 43 personnes ont quitté leur maison. '.repeat(9)],
])('language “%s” is told as “%s”; what is not English has no claims', (language, expected, text) => {
  const record = analyze({ ...FLOOD, text, ...(language && { language }) });
  expect(record.language).toBe(expected);
  expect(record.claims.length > 0).toBe(!text.startsWith('Selon'));
});
