import { describe, expect, it } from 'vitest';
import { collectDeclaration } from '../../../src/page/metadata/declaration.ts';
import { type Metadata, readMetadata } from '../../../src/page/metadata/read-metadata.ts';
import { parsePage } from '../parse.ts';

const ADDRESS = 'https://www.velden-courier.example/2031/02/03/flood?from=front';
const NODE = {
  '@type': 'NewsArticle',
  headline: 'Flood in Velden',
  datePublished: '2031-02-03T10:00:00Z',
  dateModified: '2031-02-05T10:00:00Z',
  author: [{ '@type': 'Person', name: 'Ada Brook' }, 'Jon Reed'],
  publisher: { '@type': 'Organization', name: 'Velden Courier' },
};
const A = { '@type': 'Person', '@id': '#a', name: 'Ada Brook' };
const B = { '@type': 'Person', '@id': '#b', name: 'Jon Reed' };
const READ: Partial<Metadata> = {
  kind: 'article',
  outlet: 'Velden Courier',
  title: 'Flood in Velden',
  author: 'Ada Brook, Jon Reed',
  published: '2031-02-03T10:00:00Z',
};

const script = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
const meta = (property: string, content: string) => `<meta property="${property}" content="${content}">`;
const read = (head: string, body = '<h1>Flood in Velden</h1>', address = ADDRESS) =>
  readMetadata(collectDeclaration(parsePage(body, head), address));

describe('JSON-LD', () => {
  it.each<[string, unknown]>([
    ['one node', NODE],
    ['a list', [{ '@type': 'WebSite', name: 'Site' }, NODE]],
    ['a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'BreadcrumbList' }, NODE] }],
    ['a node in a node', { '@type': 'WebPage', mainEntity: NODE }],
    ['several types', { ...NODE, '@type': ['Article', 'ReportageNewsArticle'] }],
    ['a full type name', { ...NODE, '@type': 'http://schema.org/NewsArticle' }],
    ['a live blog', { ...NODE, '@type': 'LiveBlogPosting' }],
    ['comment marks', `<!-- ${JSON.stringify(NODE)} -->`],
    ['raw line breaks in strings', JSON.stringify({ ...NODE, description: 'A' }).replace('"A"', '"A\nB"')],
    [
      'a publisher by reference',
      [
        { ...NODE, publisher: { '@id': '#us' } },
        { '@type': 'Organization', '@id': '#us', name: 'Velden Courier' },
      ],
    ],
    ['a publisher as text', { ...NODE, publisher: 'Velden Courier' }],
    ['a publisher in a list', { ...NODE, publisher: [NODE.publisher] }],
    ['an author as text', { ...NODE, author: 'By Ada Brook, Jon Reed' }],
    ['an author with several names', { ...NODE, author: { name: 'Ada Brook, Jon Reed' } }],
    ['authors by reference', [{ ...NODE, author: [{ '@id': '#a' }, { '@id': '#b' }] }, A, B]],
    ['an author with an address too', { ...NODE, author: [...NODE.author, 'https://courier.example/ada'] }],
    ['escaped texts', { ...NODE, headline: 'Flood in&nbsp;Velden', author: 'Ada&#32;Brook, Jon Reed' }],
    ['the main entity of a page in a graph', { '@graph': [{ '@type': 'WebPage', mainEntity: [NODE] }] }],
    ['a report', { ...NODE, '@type': 'Report' }],
    ['an opinion', { ...NODE, '@type': 'OpinionNewsArticle' }],
    ['a date of making beside that of publication', { ...NODE, dateCreated: '2031-01-01' }],
    ['another story beside it', [{ ...NODE, headline: 'Cats win show', datePublished: '2030-01-01' }, NODE]],
  ])('reads %s', (_, value) => {
    expect(read(script(value))).toMatchObject(READ);
  });

  it.each<[string, unknown]>([
    ['no JSON', '{"@type": "NewsArticle",'],
    ['null', 'null'],
    ['a number', '12'],
    ['another type', { '@type': 'Product', name: 'Pump' }],
    ['a story of another page', { ...NODE, headline: 'Cats win show', url: 'https://velden-courier.example/cats' }],
    ['types that are no names', { ...NODE, '@type': [1, { a: 2 }] }],
  ])('passes over %s', (_, value) => {
    expect(read(script(value)).kind).not.toBe('article');
  });

  it('survives a deep and an endless script', () => {
    const deep = `${'[{"a":'.repeat(5_000)}1${'}]'.repeat(5_000)}`;
    expect(read(script(deep) + script(`[${'{},'.repeat(60_000)}{}]`)).kind).not.toBe('article');
  });
});

it('reads several scripts, one of them broken', () => {
  expect(read(script('{"@type": ') + script({ '@type': 'BreadcrumbList' }) + script(NODE))).toMatchObject(READ);
});

describe('other ways to say it', () => {
  const site = meta('og:site_name', 'Velden Courier');

  it.each<[string, string, Partial<Metadata>]>([
    ['a type', meta('og:type', 'article'), { kind: 'article' }],
    ['a published time', meta('article:published_time', '2031-02-04'), { kind: 'article', published: '2031-02-04' }],
    ['the site and escaped titles', site + meta('og:title', 'Flood&amp;#8217;s toll'), { title: 'Flood’s toll' }],
    ['a title with the site', `${site}<title>Flood in Velden - Velden Courier</title>`, { title: 'Flood in Velden' }],
    ['the date in the address', '', { published: '2031-02-03', kind: 'dated' }],
    ['the host as a name', '', { outlet: 'velden-courier.example' }],
    ['its own language before a locale', meta('og:locale', 'de_AT'), { language: 'en' }],
    ['a canonical address', '<link rel="canonical" href="/f">', { url: 'https://www.velden-courier.example/f' }],
    ['a front page as canonical address', '<link rel="canonical" href="/">', { url: ADDRESS }],
    ['a script as canonical address', '<link rel="canonical" href="javascript:alert(1)">', { url: ADDRESS }],
    [
      'the date of publication before that of a change',
      meta('article:modified_time', '2031-02-09') + meta('article:published_time', '2031-02-04'),
      { published: '2031-02-04' },
    ],
  ])('reads %s', (_, head, expected) => {
    expect(read(head)).toMatchObject(expected);
  });

  it.each<[string, string, Partial<Metadata>]>([
    ['shown, where the page describes itself', meta('description', 'x'), { kind: 'dated', published: '2031-02-03' }],
    ['shown by an application', '', { kind: 'unsaid', published: '2031-02-03' }],
    [
      'of a change, where another is shown',
      meta('last-modified', '2031-02-04'),
      { kind: 'unsaid', published: '2031-02-03' },
    ],
    ['shown by a shop', meta('og:type', 'product'), { kind: 'other' }],
  ])('tells a time that is %s', (_, head, expected) => {
    const body = '<main><h1>Flood</h1><time datetime="2031-02-03">Monday</time></main>';
    expect(read(head, body, 'https://velden-courier.example/flood')).toMatchObject(expected);
  });

  it('reads RDFa', () => {
    const body = `<div vocab="https://schema.org/" typeof="NewsArticle"><h1 property="headline">Flood</h1>
      <time property="datePublished" datetime="2031-02-02">Sunday</time><span property="author">By Ada</span>
      <span property="publisher" typeof="Organization"><span property="name">Velden Courier</span></span></div>`;
    const expected = { kind: 'article', outlet: 'Velden Courier', author: 'Ada', published: '2031-02-02' };
    expect(read('', body)).toMatchObject(expected);
  });

  it('reads microdata', () => {
    const body = `<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Flood</h1>
      <time itemprop="datePublished" datetime="2031-02-02T08:00:00+0100">Sunday</time><span itemprop="author">Ada</span>
      <span itemprop="publisher" itemscope><meta itemprop="name" content="Velden Courier"></span></div>`;
    expect(read('', body)).toMatchObject({
      kind: 'article',
      outlet: 'Velden Courier',
      author: 'Ada',
      published: '2031-02-02T08:00:00+01:00',
    });
  });
});
