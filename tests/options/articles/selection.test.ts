import { expect, it } from 'vitest';
import { add, NOTHING_SELECTED, toggle, without } from '../../../src/options/articles/selection.ts';

it('chooses, adds and lets go, and remembers where a stretch began', () => {
  const one = toggle(NOTHING_SELECTED, 'a', 4);
  const more = add(one, ['b', 'c']);
  expect([[...more.ids], more.anchor]).toEqual([['a', 'b', 'c'], 4]);
  expect([...toggle(more, 'b', 5).ids]).toEqual(['a', 'c']);
  expect([...without(more, ['a', 'c']).ids]).toEqual(['b']);
});
