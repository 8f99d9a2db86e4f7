import { expect, it } from 'vitest';
import { createCorpusLoader } from '../../src/background/corpus.ts';
import { createSelectionReader } from '../../src/background/cross-reference-selection.ts';
import { createMemoryCorpus } from '../../src/core/index.ts';
import type { Messages } from '../../src/protocol/messages.ts';
import { makePackText } from './packs.ts';

const around = {
  id: 'https://post.example/a',
  outlet: 'Post Sample',
  url: 'https://post.example/a',
  published: '2025-03-02',
  title: 'Marsk flood: Elvra river bursts its banks',
  text: 'Crews in Marsk moved some 340 households after the Elvra river flooded the town of Marsk, said mayor Ida Holm. The river fell overnight.',
};

async function read(selected: Messages['selection.crossReference']['request']) {
  const answer = createSelectionReader(
    createCorpusLoader(async () => makePackText()),
    { corpus: createMemoryCorpus([]) },
  );
  const { report } = await answer(selected, { from: 'extension' });
  return report.claims.map(({ claim, matches }) => [claim.words, matches.map(({ verdict }) => verdict)]);
}

it('finds the claims of a text from anywhere', async () => {
  expect(await read({ text: around.text, url: '', around: null })).toEqual([['some 340', ['same']]]);
});

it('knows the story of a few words by the article around them', async () => {
  const text = 'moved some 340   households';
  expect(await read({ text, url: around.url, around })).toEqual([['some 340', ['same']]]);
});

it('does not lend an article’s story to other words of its page', async () => {
  const text = 'The fair sold some 340 cakes.';
  expect(await read({ text, url: around.url, around })).toEqual([['some 340', []]]);
});
