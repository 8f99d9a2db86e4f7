import { expect, it } from 'vitest';
import { findArticleNode } from '../../../src/page/metadata/article-node.ts';

const URL_HERE = 'https://courier.example/flood/';
const story = (parts: object) => ({ '@type': 'NewsArticle', datePublished: '2031-02-03', ...parts });

it.each([
  [
    'its address',
    [story({ headline: 'Cats' }), story({ url: '/x' }), story({ headline: 'X', url: 'https://courier.example/flood' })],
    2,
  ],
  ['the page that it is the main entity of', [story({ headline: 'X', mainEntityOfPage: { '@id': URL_HERE } })], 0],
  ['its headline', [story({ headline: 'Cats win show' }), story({ headline: 'Flood in Velden' })], 1],
  ['being alone without a headline', [story({})], 0],
  ['nothing', [story({ headline: 'Cats win show' })], -1],
  ['nothing that it says', [{ '@type': 'NewsArticle' }], -1],
])('is found by %s', (_, nodes, expected) => {
  const given = [...nodes];
  expect(given.indexOf(findArticleNode(nodes, URL_HERE, 'Flood in Velden drives 43 out') as never)).toBe(expected);
});
