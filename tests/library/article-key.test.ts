import { expect, it } from 'vitest';
import {
  idOfKey,
  isVisibleKey,
  keyOfId,
  makeArticleKey,
  makePackKey,
  packOfKey,
  rangeOfPack,
} from '../../src/library/article-key.ts';

const article = { url: 'https://post.example/a', outlet: 'The Post', text: 'Rain.' };

it.each([
  ['the same address with a campaign in it', { url: 'http://www.post.example/a?utm_source=x#top' }, true],
  ['another text at the same address', { text: 'Sun.' }, true],
  ['another address', { url: 'https://post.example/b' }, false],
])('takes %s for one article: %s', async (_, changes, isSame) => {
  expect((await makeArticleKey(article)) === (await makeArticleKey({ ...article, ...changes }))).toBe(isSame);
});

it('tells articles without an address by outlet and text', async () => {
  const bare = { ...article, url: '' };
  expect(await makeArticleKey(bare)).toBe(await makeArticleKey({ ...bare, outlet: 'Post' }));
  expect(await makeArticleKey(bare)).not.toBe(await makeArticleKey({ ...bare, text: 'Sun.' }));
});

it('keeps the articles of a pack side by side and apart from all others', async () => {
  for (const pack of [1, 2, 77])
    for (const at of [0, 1, 19_999]) {
      const key = makePackKey(pack, at);
      expect([packOfKey(key), rangeOfPack(pack).includes(key)]).toEqual([pack, true]);
      expect(rangeOfPack(pack + 1).includes(key) || rangeOfPack(pack - 1).includes(key)).toBe(false);
      expect([isVisibleKey(key, new Set([pack])), isVisibleKey(key, new Set())]).toEqual([true, false]);
      expect(keyOfId(idOfKey(key))).toBe(key);
    }
  const own = await makeArticleKey(article);
  expect([packOfKey(own), isVisibleKey(own, new Set()), keyOfId(idOfKey(own))]).toEqual([null, true, own]);
});

it.each(['', 'a', 'x1', 'a1!', 'https://post.example/a'])('knows that "%s" is no id', (id) => {
  expect(keyOfId(id)).toBeNull();
});
