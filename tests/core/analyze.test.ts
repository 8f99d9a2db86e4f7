import { expect, test } from 'vitest';
import { analyze, createMemoryCorpus, crossReference } from '../../src/core/index.ts';

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
  expect(report.storyArticles.map((article) => article.id)).toEqual(['b']);
  const found = report.claims.flatMap(({ claim, matches }) => matches.map((match) => [claim.words, match.verdict]));
  expect(found).toContainEqual(['43', 'same']);
  expect(found.map(([, verdict]) => verdict)).toContain('verbatim');
});
