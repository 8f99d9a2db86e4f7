// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import { LibraryFault } from '../../src/library/library-fault.ts';
import { type Removal, useRemoval } from '../../src/options/use-removal.ts';
import { createFakeLibrary, makeArticle } from '../library/fake-library.ts';
import { show } from '../ui/show.ts';

function Probe({ library, seen }: { library: Library; seen: Removal[] }) {
  seen.push(useRemoval(library));
  return null;
}

function open() {
  const fake = createFakeLibrary({ articles: ['a', 'b', 'c'].map((id) => makeArticle({ id })) });
  const seen: Removal[] = [];
  show(<Probe library={fake.library} seen={seen} />);
  return { ...fake, removal: () => seen.at(-1) as Removal };
}

it('puts back what several removals took, together', async () => {
  const { removal, world } = open();
  await act(() => removal().remove(['a']));
  await act(() => removal().remove(['c']));
  expect(world.articles.map(({ id }) => id)).toEqual(['b']);
  await act(() => removal().undo());
  expect(world.articles).toHaveLength(3);
  expect(removal()).toMatchObject({ removed: [], restored: 2 });
});

it('keeps what can be undone where undoing fails', async () => {
  const { removal, world } = open();
  await act(() => removal().remove(['a']));
  world.fault = new LibraryFault('full', '');
  await act(() => removal().undo());
  expect(removal().removed).toHaveLength(1);
  expect(removal().fault).toBe(world.fault);
  await act(() => removal().forget());
  expect(removal()).toMatchObject({ removed: [], fault: undefined });
});
