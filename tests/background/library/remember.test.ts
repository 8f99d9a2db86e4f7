import { expect, it } from 'vitest';
import { createRemember } from '../../../src/background/library/remember.ts';
import { parseSettings } from '../../../src/platform/settings.ts';
import { makeFakeLibrary } from './fake-library.ts';
import { ARTICLE, makeTabs, TAB } from './tabs.ts';

const sender = { from: 'content', tabId: 7, frameId: 0, url: ARTICLE.url, isPrivate: false } as const;

async function linger({
  remember = true,
  from = sender as Omit<typeof sender, 'isPrivate' | 'frameId'> & { isPrivate: boolean; frameId: number },
  tabs = makeTabs(),
  library = makeFakeLibrary(),
} = {}) {
  const readSettings = async () => ({ ...parseSettings(undefined), remember });
  await createRemember({ ...tabs, library, readSettings })(null, from);
  return library.articles;
}

it('keeps the article where the reader has chosen so', async () => {
  expect([...(await linger()).values()]).toMatchObject([
    { url: ARTICLE.url, arrival: 'remembered', text: ARTICLE.text },
  ]);
});

it.each<[string, Parameters<typeof linger>[0]]>([
  ['where nobody has chosen so', { remember: false }],
  ['for a private window', { from: { ...sender, isPrivate: true } }],
  [
    'for a tab that is in a private window, whatever the sender says',
    { tabs: makeTabs(ARTICLE, { ...TAB, isPrivate: true }) },
  ],
  ['for a frame', { from: { ...sender, frameId: 3 } }],
  ['of a page that is no article any more', { tabs: makeTabs(null) }],
  ['of a tab that is closed', { tabs: makeTabs(ARTICLE, null) }],
])('keeps nothing %s', async (_, parts) => expect((await linger(parts)).size).toBe(0));

it('leaves what is there already as it is', async () => {
  const library = makeFakeLibrary();
  await library.save([{ ...ARTICLE, text: 'An earlier version.' }], 'saved');
  await linger({ library });
  expect(library.articles.get(ARTICLE.url)).toMatchObject({ arrival: 'saved', text: 'An earlier version.' });
});
