import { expect, test } from 'vitest';
import { analyze, createMemoryCorpus } from '../../../../src/core/index.ts';

function make(id: string, text: string, published = '2024-05-14') {
  return analyze({ id, outlet: id, url: '', published, title: '', text });
}

const QUOTE = '“Nobody in this valley had ever seen the water rise so fast,” said Ada Quillon.';
const PAGE = make('page', `The dam above Tilford broke. ${QUOTE}`);
const STORY = make('story', 'Tilford was flooded after its dam broke.', '2024-05-16');
const ELSEWHERE = make('elsewhere', `A book on rivers is out. ${QUOTE.replace('Quillon', 'Quillon years ago')}`);
const OTHER = make('other', 'Bakers in Marrowdale went on strike over wages.', '2024-05-11');

test('candidates tell the story or hold a long quote', async () => {
  const corpus = createMemoryCorpus([OTHER, ELSEWHERE, STORY]);
  const ids = (await corpus.findCandidates(PAGE)).map(({ id }) => id);
  expect(ids.toSorted()).toEqual(['elsewhere', 'story']);
});

test('coverage counts articles, outlets and days', async () => {
  expect(await createMemoryCorpus([STORY, OTHER]).measureCoverage()).toEqual({
    articles: 2,
    outlets: 2,
    from: '2024-05-11',
    to: '2024-05-16',
  });
});
