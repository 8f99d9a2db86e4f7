import { describe, expect, it } from 'vitest';
import { chooseBlocks } from '../../src/page/choose-blocks.ts';
import { workAtOnce } from '../../src/page/work.ts';
import { blocksOf, texts } from './blocks.ts';
import { PARAGRAPHS, paragraphs } from './sentences.ts';

const choose = (body: string) => {
  const { document, blocks } = blocksOf(body);
  const root = document.getElementById('root') as Element;
  return texts(workAtOnce(chooseBlocks(blocks, root, blocks.find((block) => block.headingLevel === 1) ?? null)));
};

describe('blocks of an article', () => {
  it('begin with a headline and a standfirst from outside the root', () => {
    const intro = '<h1>Flood</h1><p>The town of Velden stands under water again, and not for the last time</p>';
    expect(choose(`${intro}<p>By Ada Brook</p><div id="root">${paragraphs()}</div>`)).toEqual([
      'Flood',
      'The town of Velden stands under water again, and not for the last time',
      ...PARAGRAPHS,
    ]);
  });

  it.each([
    ['short items', '<ul><li>One bridge</li></ul>', true],
    ['headings with text below', '<h2>On the bridge</h2><p>It stays closed.</p>', true],
    ['sentences in plain boxes', '<div>It stayed closed all day.</div>', true],
    ['paragraphs with links', `<p>${PARAGRAPHS[1]} <a href="/x">Here is how it was counted by them</a></p>`, true],
    ['sentences that begin like furniture', '<p>By Tuesday, 300 had left.</p>', true],
    ['sentences about what was published', '<p>Published figures show 300 dead.</p>', true],
    ['sentences about copyright', '<p>Copyright fees of $3m were due.</p>', true],
    ['labels in plain boxes', '<div>Getty Images</div>', false],
    ['headings that are links', '<h2><a href="/x">On the bridge</a></h2>', false],
    ['links alone', '<p><a href="/x">All about the bridge</a></p>', false],
    ['calls to follow', '<p>Follow us on the usual networks.</p>', false],
    ['bylines', '<p>By Ada Brook</p>', false],
    ['bylines of several', '<p>By Ada Brook and Jon Reed, in Velden</p>', false],
    ['copyright notes', '<p>Copyright 2031 Velden Courier. All rights reserved.</p>', false],
    ['dates of changes', '<p>Last updated 3 February 2031</p>', false],
    ['photo credits', '<p>Photo: Jon Reed</p>', false],
  ])('hold %s: %s', (_, html, expected) => {
    const chosen = choose(`<div id="root"><p>${PARAGRAPHS[0]}</p>${html}<p>${PARAGRAPHS[1]}</p><p>End.</p></div>`);
    expect(chosen.length > 3).toBe(expected);
  });

  it('end with prose', () => {
    const end =
      '<h3>More</h3><p>Velden</p><p>Subscribe to our newsletter for more on this flood and on all others.</p>';
    expect(choose(`<div id="root">${paragraphs()}${end}</div>`)).toEqual(PARAGRAPHS);
  });
});
