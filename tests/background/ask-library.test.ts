import { expect, it } from 'vitest';
import { addCoverage, askLibrary } from '../../src/background/ask-library.ts';
import { analyze, type Corpus, createMemoryCorpus } from '../../src/core/index.ts';
import { LibraryFault } from '../../src/library/library-fault.ts';

const page = analyze({
  ...{ id: 'a', outlet: 'Post Sample', url: '', published: '2025-03-02', title: 'Marsk flood' },
  text: 'Crews in Marsk moved some 340 households after the Elvra river flooded the town.',
});
const failing = (error: unknown): { corpus: Corpus } => ({
  corpus: { findCandidates: () => Promise.reject(error), measureCoverage: () => Promise.reject(error) },
});

it('gives what the library has', async () => {
  const { candidates, coverage, fault } = await askLibrary({ corpus: createMemoryCorpus([page]) }, page);
  expect({ candidates, articles: coverage.articles, fault }).toEqual({
    candidates: [page],
    articles: 1,
    fault: undefined,
  });
});

it.each([
  [new LibraryFault('newer', 'version 9'), 'newer'],
  [new TypeError('odd'), 'unavailable'],
])('counts a library that fails as empty, and says so', async (error, fault) => {
  expect(await askLibrary(failing(error), page)).toMatchObject({ candidates: [], coverage: { articles: 0 }, fault });
});

it.each([
  ['', '', ''],
  ['', '2025-01-02', '2025-01-02'],
  ['2025-01-01', '2025-01-02', '2025-01-01'],
])('reaches from the first day of both: %s, %s', (a, b, from) => {
  const of = (day: string) => ({ articles: 1, outlets: 1, from: day, to: day });
  expect(addCoverage(of(a), of(b))).toEqual({ articles: 2, outlets: 2, from, to: b });
});
