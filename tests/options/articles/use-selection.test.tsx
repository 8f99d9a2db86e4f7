// @vitest-environment jsdom
import { waitFor } from '@testing-library/dom';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import type { ArticleRow, Library, ListQuery } from '../../../src/library/library.ts';
import { ALL_ARTICLES } from '../../../src/options/articles/query.ts';
import { type Selecting, useSelection } from '../../../src/options/articles/use-selection.ts';
import { createFakeLibrary, makeArticle } from '../../library/fake-library.ts';
import { show } from '../../ui/show.ts';

function Probe({ library, query, seen }: { library: Library; query: ListQuery; seen: Selecting[] }) {
  seen.push(useSelection(library, query));
  return null;
}

it('lets go of everything at another query, but not at another order', async () => {
  const { library } = createFakeLibrary({ articles: [makeArticle()] });
  const seen: Selecting[] = [];
  const chosen = () => seen.at(-1)?.selection.ids.size;
  const { draw } = show(<Probe library={library} query={ALL_ARTICLES} seen={seen} />);
  await act(() => seen.at(-1)?.toggle({ id: 'flood', arrival: 'saved' } as ArticleRow, 0));
  expect(chosen()).toBe(1);
  await draw(<Probe library={library} query={{ ...ALL_ARTICLES, sort: 'title' }} seen={seen} />);
  expect(chosen()).toBe(1);
  await draw(<Probe library={library} query={{ ...ALL_ARTICLES, words: 'x' }} seen={seen} />);
  await waitFor(() => expect(chosen()).toBe(0));
});

it('keeps what the library rejects a question with', async () => {
  const { library, world } = createFakeLibrary();
  world.fault = new Error('closed');
  const seen: Selecting[] = [];
  show(<Probe library={library} query={ALL_ARTICLES} seen={seen} />);
  await act(() => seen.at(-1)?.selectAll());
  await waitFor(() => expect(seen.at(-1)?.fault).toBe(world.fault));
});
