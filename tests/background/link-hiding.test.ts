import { expect, it } from 'vitest';
import { createLinkHider, makeLinkKey, setHiddenAside } from '../../src/background/link-hiding.ts';
import { createHiddenLinks } from '../../src/platform/hidden-links.ts';
import { createFakeStorage } from '../platform/fake-storage.ts';
import { makeFigure, makeMatch } from '../ui/reports.ts';

const PAGE = 'https://news.example/flood';
const sender = { from: 'content', tabId: 7, frameId: 0, url: `${PAGE}?utm_source=mail`, isPrivate: false } as const;
const claim = makeFigure();
const match = makeMatch({}, { id: 'a', outlet: 'Harbour Sample' });
const second = makeMatch({}, { id: 'b', outlet: 'Inland Sample' });
const report = { claims: [{ claim, matches: [match, second] }], storyArticles: [], ownArticles: [], origins: [] };
const link = {
  ...{ page: PAGE, claim: claim.words, article: 'a' },
  ...{ words: match.claim.words, outlet: 'Harbour Sample' },
};

function open() {
  const links = createHiddenLinks(createFakeStorage());
  return { links, hide: createLinkHider(links) };
}

it('puts a hidden link aside on its own page, and brings it back', async () => {
  const { links, hide } = open();
  expect(await hide({ link, isHidden: true }, sender)).toBeNull();
  const [first] = (await setHiddenAside(report, `${PAGE}?utm_source=feed#more`, links)).claims;
  expect(first).toEqual({ claim, matches: [second], hidden: [match] });
  expect(JSON.stringify(await links.read())).not.toContain('news.example');
  await hide({ link, isHidden: false }, sender);
  expect(await setHiddenAside(report, PAGE, links)).toBe(report);
});

it('hides nothing on other pages', async () => {
  const { links, hide } = open();
  await hide({ link, isHidden: true }, sender);
  expect(await setHiddenAside(report, 'https://news.example/storm', links)).toEqual(report);
});

it('lets a page hide on itself alone, whatever it names', async () => {
  const { links, hide } = open();
  await hide({ link: { ...link, page: 'https://other.example/flood' }, isHidden: true }, sender);
  expect(await setHiddenAside(report, 'https://other.example/flood', links)).toEqual(report);
});

it('keeps nothing of a private window', async () => {
  const { links, hide } = open();
  await hide({ link, isHidden: true }, { ...sender, isPrivate: true });
  expect(await links.read()).toEqual([]);
});

it('tells apart what is not wholly the same', async () => {
  const parts = { page: PAGE, claim: '340', article: 'a', words: '300' };
  const others = [{ page: `${PAGE}2` }, { claim: '34' }, { article: 'b' }, { words: '3000' }, { claim: '340","a' }];
  const keys = await Promise.all([parts, ...others.map((one) => ({ ...parts, ...one }))].map(makeLinkKey));
  expect(new Set(keys).size).toBe(keys.length);
});
