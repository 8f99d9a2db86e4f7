import { expect, it, vi } from 'vitest';
import { createMarksRoutes } from '../../src/content/marks-routes.ts';

const showClaim = vi.fn(async (claim: number) => claim < 9);
const hideLink = vi.fn(async ({ claim }: { claim: number }) => claim < 9);
const answer = createMarksRoutes({ showClaim, hideLink, followView: async () => [2] });
const PLACE = { article: 'a', start: 4, isHidden: true };

it('answers the popup', async () => {
  expect(await answer('page.showClaim', { claim: 3 })).toBeNull();
  expect(showClaim).toHaveBeenCalledWith(3);
  expect(await answer('page.hideLink', { claim: 3, ...PLACE })).toBeNull();
  expect(hideLink).toHaveBeenCalledWith({ claim: 3, ...PLACE });
  expect(await answer('page.followView', { known: [1] })).toEqual({ claims: [2] });
});

it('says where a claim or a link is gone', async () => {
  await expect(answer('page.showClaim', { claim: 9 })).rejects.toMatchObject({ code: 'gone' });
  await expect(answer('page.hideLink', { claim: 9, ...PLACE })).rejects.toMatchObject({ code: 'gone' });
});

it.each([
  ['page.showClaim', { claim: -1 }],
  ['page.hideLink', { claim: 3 }],
  ['page.followView', { known: 'all' }],
] as const)('takes no other request than was agreed for %s', async (name, request) => {
  await expect(answer(name, request)).rejects.toMatchObject({ code: 'bad-message' });
});
