import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/page/read-page.ts';
import { PARSERS } from './parse.ts';
import { PARAGRAPHS, paragraphs } from './sentences.ts';

const ADDRESS = 'https://www.velden-courier.example/news/flood-in-velden';
const HEAD = '<meta property="og:type" content="article"><title>Flood in Velden drives 43 families out</title>';
const FIRST = `<h1>Flood in Velden drives 43 families out</h1>${paragraphs()}`;
const NEXT = `<h1>Storm over the Orlen leaves 900 without light</h1><p>By night. <time datetime="2031-02-04T08:00:00Z">Tuesday</time></p>${paragraphs()}`;

describe.each(PARSERS)('the further articles of an endless page with %s', (_, parse) => {
  const read = (body: string) => readPage(parse(`<html><head>${HEAD}</head><body>${body}</body></html>`), ADDRESS);

  it.each([
    ['in <article>s', `<article>${FIRST}</article><article>${NEXT}</article>`],
    ['in parts of no name', `<main><div>${FIRST}</div><div>${NEXT}</div></main>`],
    ['above the page’s own', `<article>${NEXT}</article><article>${FIRST}</article>`],
  ])('are read by themselves: %s', (_name, body) => {
    const page = read(body);
    expect(page?.article.text).not.toContain('Storm');
    expect(page?.article.text).toContain(PARAGRAPHS[3]);
    expect(page?.further.map(({ article }) => article)).toMatchObject([
      {
        title: 'Storm over the Orlen leaves 900 without light',
        outlet: page?.article.outlet,
        published: '2031-02-04T08:00:00Z',
        url: `${ADDRESS}#2`,
      },
    ]);
    const [next] = page?.further ?? [];
    expect(next?.article.text).not.toContain('Flood in Velden');
    expect(next?.article.text).toContain(PARAGRAPHS[0]);
  });

  it.each([
    [
      'teasers below',
      '<article><h1><a href="/x">Storm over the Orlen</a></h1><p>Nine hundred sit in the dark.</p></article>',
    ],
    ['related stories', `<div class="related-stories"><h2>Storm</h2>${paragraphs()}</div>`],
    ['prose without a headline', `<div>${paragraphs()}</div>`],
  ])('are none where there are %s', (_name, below) => {
    expect(read(`<article>${FIRST}${paragraphs()}${paragraphs()}</article>${below}`)?.further).toEqual([]);
  });
});
