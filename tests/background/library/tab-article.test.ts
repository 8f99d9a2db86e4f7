import { expect, it } from 'vitest';
import { readTabArticle } from '../../../src/background/library/tab-article.ts';
import { ARTICLE, makeTabs, TAB } from './tabs.ts';

it('is what the page’s own script collected', async () => {
  expect(await readTabArticle(makeTabs(), 7)).toEqual(ARTICLE);
});

it('has an address of the tab’s own site, whatever the script says', async () => {
  const other = { ...ARTICLE, url: 'https://harbour.example/flood' };
  expect((await readTabArticle(makeTabs(other), 7)).url).toBe(TAB.url);
});

it.each([
  ['a tab that is closed', makeTabs(ARTICLE, null), 'unreachable'],
  ['a private window', makeTabs(ARTICLE, { ...TAB, isPrivate: true }), 'private'],
  ['a page that is no article', makeTabs(null), 'not-article'],
  ['a page without our script', makeTabs(undefined), 'unreachable'],
  ['a script that says something else', makeTabs({ text: 4 }), 'bad-message'],
])('is not had of %s', async (_, tabs, code) => {
  // A default parameter stands in for undefined, so that the silent page is made by hand.
  const given =
    code === 'unreachable' && (await tabs.findTab())
      ? { ...tabs, askTab: () => async () => ({ ok: false, error: { code, detail: '' } }) as never }
      : tabs;
  await expect(readTabArticle(given, 7)).rejects.toMatchObject({ code });
});
