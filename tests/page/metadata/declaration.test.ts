import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { collectDeclaration } from '../../../src/page/metadata/declaration.ts';
import { PARSERS } from '../parse.ts';

const HEAD = `<title>Flood | Courier</title><link rel="canonical" href="/flood"><meta property="og:title" name="title" content="Flood">
<meta name="empty"><script type="application/ld+json">{"@type": "Article"}</script>`;
const BODY = `<h1>Flood</h1><div itemscope itemtype="https://schema.org/Article"><span itemprop="author">Ada Brook</span>
<time itemprop="datePublished" datetime="2031-02-03">Monday</time><p itemprop="articleBody">Words of the article.</p></div>`;

describe.each(PARSERS)('what a page says of itself, with %s', (_, parse) => {
  const collect = (head: string, body: string) =>
    collectDeclaration(
      parse(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`),
      'https://courier.example/a',
    );

  it('is collected word by word, without the words of the article', () => {
    expect(collect(HEAD, BODY)).toEqual({
      address: 'https://courier.example/a',
      canonical: '/flood',
      title: 'Flood | Courier',
      heading: 'Flood',
      language: 'en',
      metas: [
        ['og:title', 'Flood'],
        ['title', 'Flood'],
        ['empty', ''],
      ],
      jsonLD: ['{"@type": "Article"}'],
      types: ['https://schema.org/Article'],
      marked: { author: 'Ada Brook', publisher: '', published: '2031-02-03' },
      hasMarkedBody: true,
      asksForPassword: false,
      time: '2031-02-03',
    });
  });

  it('is nothing where the page says nothing', () => {
    expect(collect('', '')).toMatchObject({ canonical: '', title: '', heading: '', metas: [], jsonLD: [], types: [] });
  });

  it('takes an author that a link names, and a time that a mark calls the day of publication', () => {
    const body = '<a rel="author" href="/ada">Ada Brook</a><time pubdate datetime="2031-02-03">Monday</time>';
    expect(collect('', body).marked).toEqual({ author: 'Ada Brook', publisher: '', published: '2031-02-03' });
  });

  it('is of a size that can be handed on, whatever a page does', () => {
    const script = (length: number) => `<script type="application/ld+json">"${'x'.repeat(length)}"</script>`;
    const declared = collect(
      `<meta name="a" content="${'x'.repeat(9_000)}">${'<meta name="b" content="y">'.repeat(2_000)}${script(300_000)}${script(50)}`,
      `<h1>${'x'.repeat(9_000)}</h1>${Array.from({ length: 300 }, (_, i) => `<i itemtype="t${i}"></i>`).join('')}`,
    );
    expect(declared.metas[0]?.[1]).toHaveLength(2_000);
    expect(declared.metas).toHaveLength(500);
    expect(declared.heading).toHaveLength(2_000);
    expect(declared.types).toHaveLength(100);
    expect(declared.jsonLD).toEqual([`"${'x'.repeat(50)}"`]);
  });
});

// linkedom does not list all elements at once; files that it parses are of any size for the price.
it('what a page says of itself is looked for in its beginning where it is too large', () => {
  const collect = (body: string) =>
    collectDeclaration(
      new JSDOM(`<head>${HEAD}</head><body>${body}</body>`).window.document,
      'https://courier.example/a',
    );
  expect(collect(`${BODY}${'<i></i>'.repeat(31_000)}<meta name="late" content="x">`)).toEqual(collect(BODY));
});
