// @vitest-environment jsdom
import { waitFor } from '@testing-library/dom';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import type { Library, ListQuery, Searching } from '../../../src/library/library.ts';
import { ALL_ARTICLES } from '../../../src/options/articles/query.ts';
import { useRows } from '../../../src/options/articles/use-rows.ts';
import { createFakeLibrary, makeArticle } from '../../library/fake-library.ts';
import { show } from '../../ui/show.ts';

function Probe({ library, query }: { library: Library; query: ListQuery }) {
  const { count, row, percentRead } = useRows(library, query);
  return <p data-percent={percentRead}>{`${count} ${row(0)?.id}`}</p>;
}

it('keeps the rows of the query before until the next ones are there, and follows changes', async () => {
  const { library, world, tell } = createFakeLibrary({ articles: [makeArticle()] });
  const { root, draw } = show(<Probe library={library} query={ALL_ARTICLES} />);
  await waitFor(() => expect(root.textContent).toBe('1 flood'));
  void draw(<Probe library={library} query={{ ...ALL_ARTICLES, words: 'nowhere' }} />);
  expect(root.textContent).toBe('1 flood');
  await waitFor(() => expect(root.textContent).toBe('0 undefined'));
  world.articles = [makeArticle({ id: 'b', title: 'Nowhere' })];
  await act(tell);
  await waitFor(() => expect(root.textContent).toBe('1 b'));
});

it('tells how far the search is that the next rows wait for, and gives up that of the query before', async () => {
  const { library } = createFakeLibrary({ articles: [makeArticle()] });
  const asked: Searching[] = [];
  library.count = (_, searching) => {
    if (searching) asked.push(searching);
    return new Promise(() => {});
  };
  const { root, draw } = show(<Probe library={library} query={ALL_ARTICLES} />);
  const percent = () => root.querySelector('p')?.dataset.percent;
  await waitFor(() => expect(asked).toHaveLength(1));
  await act(() => asked[0]?.onProgress(0.428));
  expect(percent()).toBe('42');
  void draw(<Probe library={library} query={{ ...ALL_ARTICLES, words: 'nowhere' }} />);
  await waitFor(() => expect(asked).toHaveLength(2));
  expect([asked[0]?.signal.aborted, asked[1]?.signal.aborted, percent()]).toEqual([true, false, '0']);
});
