// @vitest-environment jsdom
import { waitFor } from '@testing-library/dom';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import { LibraryFault } from '../../src/library/library-fault.ts';
import { useAsked } from '../../src/options/use-asked.ts';
import { createFakeLibrary, makeArticle } from '../library/fake-library.ts';
import { show } from '../ui/show.ts';

function Probe({ library }: { library: Library }) {
  const { value, fault } = useAsked(library, 'outlets', () => library.listOutlets());
  return <p>{`${value?.length ?? '–'} ${fault ? 'fault' : 'fine'}`}</p>;
}

it('asks again when the library changes, and keeps the answer while it can’t be asked', async () => {
  const { library, world, tell } = createFakeLibrary({ articles: [makeArticle()] });
  const { root } = show(<Probe library={library} />);
  await waitFor(() => expect(root.textContent).toBe('1 fine'));
  world.articles.push(makeArticle({ id: 'b', outlet: 'Harbour Sample' }));
  await act(tell);
  await waitFor(() => expect(root.textContent).toBe('2 fine'));
  world.fault = new LibraryFault('unavailable', '');
  await act(tell);
  await waitFor(() => expect(root.textContent).toBe('2 fault'));
});
