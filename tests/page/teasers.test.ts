import { expect, it } from 'vitest';
import { dropTeasers } from '../../src/page/teasers.ts';
import { blocksOf, texts } from './blocks.ts';
import { PARAGRAPHS, paragraphs } from './sentences.ts';

const teaser = (name: string, href = '/s') =>
  `<div class="box"><h4><a href="${href}">${name}</a></h4><p>${PARAGRAPHS[0]}</p></div>`;

it.each([
  ['of two other stories', teaser('Cats win the show') + teaser('Pumps fail again'), 0],
  [
    'of two in their headers',
    teaser('A').repeat(2).replaceAll('h4>', 'header>').replaceAll('<header', '<h4><header'),
    2,
  ],
  ['of one alone', teaser('Cats win the show'), 1],
  ['of the entries of a live blog', teaser('At noon', '#noon') + teaser('At ten', '#ten'), 2],
  ['of chapters', teaser('A').replace('</p>', `</p>${paragraphs()}`).repeat(2), 10],
])('the summaries %s', (_, part, left) => {
  const { document, blocks } = blocksOf(`<p>First.</p>${part}`);
  const chosen = blocks.filter(({ element }) => element.localName === 'p');
  expect(texts(dropTeasers(blocks, chosen, document.body))).toHaveLength(1 + left);
});
