import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/core/index.ts';
import { readGivenPage, readPage } from '../../src/page/read-page.ts';
import { TextMap } from '../../src/page/text-map.ts';
import { HIDDEN, LAYOUTS, NOT_READ } from './made-up/articles.ts';
import { OTHER_PAGES } from './made-up/other-pages.ts';
import { PARSERS, parsePage } from './parse.ts';
import { PARAGRAPHS, paragraphs } from './sentences.ts';

const ADDRESS = 'https://www.velden-courier.example/news/flood-in-velden';
const TITLE = 'Flood in Velden drives 43 families out';
const TYPED = `<meta property="og:type" content="article"><title>${TITLE}</title>`;
const H1 = `<h1>${TITLE}</h1>`;
const READ = [TITLE, ...PARAGRAPHS].join('\n');

const read = (body: string, head = TYPED) => readPage(parsePage(body, head), ADDRESS);

describe.each(PARSERS)('reading a page with %s', (_, parse) => {
  it('reads headline, standfirst, captions, lists, tables, quotes', () => {
    const page = readPage(
      parse(`<!doctype html><html lang="en-GB"><head>${TYPED}</head><body>
        <header role="banner"><nav><a href="/">Home</a></nav></header>
        <main><header>${H1}<p class="standfirst">Pumps fail as the Orlen rises faster than was forecast</p></header>
        <article><figure><img alt=""><figcaption>The market square on Monday</figcaption></figure>${paragraphs()}
        <ul><li>Two bridges closed</li></ul><table><tr><th>Homes</th><td>1,200</td></tr></table>
        <blockquote><p>“We were left alone.”</p></blockquote></article></main>
        <footer>All about the Courier, its people and its rules</footer></body></html>`),
      ADDRESS,
    );
    expect(page?.article.text.split('\n')).toEqual([
      TITLE,
      'Pumps fail as the Orlen rises faster than was forecast',
      'The market square on Monday',
      ...PARAGRAPHS,
      'Two bridges closed',
      'Homes',
      '1,200',
      '“We were left alone.”',
    ]);
    expect(page?.article).toMatchObject({ outlet: 'velden-courier.example', language: 'en-GB', url: ADDRESS });
  });
});

describe.each([
  ['the article', LAYOUTS],
  ['an article without', NOT_READ],
  ['an article without text hidden by', HIDDEN],
])('reads %s', (_, pages) => {
  it.each(pages)('$about', ({ head = '', body, lines = PARAGRAPHS }) => {
    expect(read(body, TYPED + head)?.article.text).toBe([TITLE, ...lines].join('\n'));
  });
});

it.each(OTHER_PAGES)('leaves alone $about', ({ head, body, address }) => {
  expect(readPage(parsePage(body, head), address)).toBeNull();
});

describe('an article that says nothing to machines', () => {
  const plain = (inside: string) =>
    read(`<div id="page">${H1}${inside}${paragraphs()}<p>${PARAGRAPHS.join(' ')}</p></div>`, `<title>${TITLE}</title>`);

  it.each([
    ['a byline and a date', '<p>By Ada Brook</p><p>Monday, February 3, 2031 • 5:00 AM</p>'],
    ['a date alone', '<div><span>3 February 2031</span></div>'],
  ])('is told by %s', (_, inside) => {
    expect(plain(inside)?.article).toMatchObject({
      title: TITLE,
      published: '2031-02-03',
      outlet: 'velden-courier.example',
    });
  });

  it('is none without a date, and none where the page asks for a password', () => {
    expect(plain('<p>By Ada Brook</p>')).toBeNull();
    expect(plain('<p>3 February 2031</p><input type="password">')).toBeNull();
  });
});

describe('an article beside a box to log in', () => {
  const BOX =
    '<form><p>Read on with an account</p><label>Name <input value="ada"></label><input type="password" value="secret"></form>';

  it.each([
    ['above', `${BOX}<article>${H1}${paragraphs()}</article>`],
    ['at its end', `<article>${H1}${paragraphs()}<div class="paywall">${BOX}</div></article>`],
  ])('is read without it: %s', (_, body) => {
    expect(read(body)?.article.text).toBe(READ);
  });

  it('is none where there is only the box', () => {
    expect(read(`<main>${H1}${BOX}<p>Only for those who pay.</p></main>`)).toBeNull();
  });
});

describe('what is left out', () => {
  it.each([
    ['scripts and styles', '<script>var toll = 300;</script><style>p { width: 12px }</style>'],
    ['forms and controls', '<form>Your name, please, and your address. <input value="12"></form><button>12</button>'],
    ['editable parts', '<div contenteditable="true">Write here about the 500 people you know in Velden.</div>'],
    ['hidden parts', '<p hidden>99 people were seen by nobody.</p><p style="color:red; display: none">98 more.</p>'],
    ['parts for screen readers only', '<p class="sr-only">97 people heard this and nobody saw it.</p>'],
    ['related stories', '<div class="related-stories"><p>Elsewhere 96 people saw the water rise last week.</p></div>'],
    ['comments', '<section id="comments"><p>My neighbour says that it was 95 families, not fewer.</p></section>'],
    ['asides', '<aside><p>The river has flooded the town 94 times since records began, experts say.</p></aside>'],
    ['calls to read more', '<p>Read more: <a href="/x">The 93 worst floods of the land</a></p>'],
    ['headings with nothing under them', '<h2><a href="/more">More from the Courier</a></h2>'],
    ['labels', '<p>Advertisement</p><div>92 shares</div>'],
    ['newsletter boxes', '<div class="newsletter-signup"><p>Join 91,000 readers of our morning letter.</p></div>'],
  ])('%s', (_, part) => {
    expect(read(`<article>${H1}${paragraphs()}${part}</article>`)?.article.text).toBe(READ);
    expect(read(`<article>${H1}${part}${paragraphs()}</article>`)?.article.text).toBe(READ);
  });

  it('skips the marks of footnotes but no exponents', () => {
    const noted = '<p>They measured 300<sup><a href="#n1">1</a></sup> homes on 5 km<sup>2</sup>.</p>';
    expect(read(`<article>${H1}${paragraphs()}${noted}</article>`)?.article.text).toContain('300 homes on 5 km2.');
  });

  it('keeps an article in a part that is named like noise', () => {
    const page = read(`<div id="page">${H1}<p>${PARAGRAPHS[0]}</p><div id="read-more">${paragraphs()}</div></div>`);
    expect(page?.article.text).toContain(PARAGRAPHS[3]);
  });

  it('reads the first of the articles of an endless page', () => {
    const next = `<article><h1>Another story about another town</h1><p>${PARAGRAPHS.join(' ')} It rained.</p></article>`;
    expect(read(`<main><article>${H1}${paragraphs()}</article>${next}${next}</main>`)?.article.text).toBe(READ);
  });

  it('keeps paragraphs that all have the class of a paywall, or of noise', () => {
    const named = PARAGRAPHS.map((text) => `<p class="subscriber-text">${text}</p>`).join('');
    expect(read(`<article>${H1}${named}</article>`)?.article.text).toBe(READ);
  });

  it('reads a live blog whose headings lead to themselves', () => {
    const entry = (text: string, i: number) => `<h2><a href="/live#entry-${i}">Entry ${i}</a></h2><p>${text}</p>`;
    expect(read(`<main>${H1}${[...PARAGRAPHS, ...PARAGRAPHS].map(entry).join('')}</main>`)).not.toBeNull();
  });

  it('reads all entries of a live blog', () => {
    const entry = (n: number) => `<article><h2>Entry ${n} of the day</h2><p>${PARAGRAPHS[n]}</p></article>`;
    const page = read(`<main>${H1}<div class="live-blog">${[0, 1, 2, 3].map(entry).join('')}</div></main>`);
    expect(page?.article.text.split('\n')).toHaveLength(9);
  });
});

describe('what is no article', () => {
  const teaser = (text: string) => `<article><h2><a href="/s">A story</a></h2><a href="/s">${text}</a></article>`;

  it.each([
    ['a page without text', TYPED, H1],
    ['a page that says nothing of itself', '<title>Things</title>', paragraphs()],
    ['a page with prose but neither type nor date', '<title>About us</title>', `<h1>About us</h1>${paragraphs()}`],
    ['a video with a line below', TYPED, `${H1}<p>Watch how the flood came to the market square of Velden.</p>`],
    ['a list of teasers', TYPED, PARAGRAPHS.map(teaser).join('')],
    [
      'a list of teasers with summaries',
      `${TYPED}<meta name="date" content="2031-02-03">`,
      `<h1>World</h1>${PARAGRAPHS.map((text) => `<h3><a href="/s">A story</a></h3><p>${text}</p>`).join('')}`,
    ],
  ])('%s', (_, head, body) => {
    expect(read(body, head)).toBeNull();
  });

  it.each(['/', '', '/index.html', '/uk', '/en-gb/'])('the front page at "%s"', (path) => {
    const front = parsePage(`<article>${H1}${paragraphs()}</article>`, TYPED);
    expect(readPage(front, `https://courier.example${path}`)).toBeNull();
  });

  it('but a dated page with a headline is one', () => {
    const head = '<title>Flood in Velden</title><meta name="date" content="2031-02-03">';
    expect(read(`<div>${H1}${paragraphs()}${paragraphs()}</div>`, head)?.article.published).toBe('2031-02-03');
  });
});

it('maps every offset of its text to the page', () => {
  const body = '<p>Some <b>1,<i>200</i></b> \n  homes on <a href="/b">both banks</a> were hit by the flood.</p>';
  const page = read(`<article>${H1}${body}${paragraphs()}</article>`);
  const start = page?.article.text.indexOf('1,200 homes on both') ?? -1;
  const pieces = page ? new TextMap(page.map).findPieces(start, start + 19) : [];
  const words = pieces.map(({ node, from, length }) => node.data.slice(from, from + length));
  expect(words).toEqual(['1,', '200', 'homes on', 'both']);
});

it('reads what a person says is an article, whatever it says of itself, but for a page without prose', () => {
  const bare = parsePage(`<h1>Flood</h1><p>${'The river rose again in the night. '.repeat(3)}</p>`);
  expect(readPage(bare, '')).toBeNull();
  expect(readGivenPage(bare, '')?.article.text).toMatch(/^Flood\nThe river rose/);
  expect(readGivenPage(parsePage('<a href="/">Home</a>'), '')).toBeNull();
});

describe('claims are the same however the words are set', () => {
  const STORY = [
    ...PARAGRAPHS,
    'About 11,000 soldiers and $4.5 billion were sent, said Gen. Ada Quill, who called it “a very long night for all of us in the valley.”',
    'The toll rose from 43 to 126, the ministry said, and 7.9 percent of the homes were lost.',
  ];
  const claimsOf = (body: string) => {
    const page = read(`<article>${H1}${body}</article>`);
    if (!page) return [];
    const map = new TextMap(page.map);
    return analyze(page.article).claims.map((claim) => {
      expect(page.article.text.slice(claim.start, claim.end)).toBe(claim.words);
      expect(map.isCurrent(claim.start, claim.end)).toBe(true);
      const { start: _, end: __, phrase: ___, context: ____, near: _____, words, ...rest } = claim;
      return JSON.parse(JSON.stringify({ ...rest, words }).replace(/[\u00a0\u202f]/g, ' '));
    });
  };
  const PLAIN = claimsOf(STORY.map((text) => `<p>${text}</p>`).join(''));

  // Not links: a paragraph of hardly anything else is a list of links.
  const INLINE = ['b', 'i', 'span class="c7"', 'em', 'font', 'u', 'x-word', 'mark', 'small'];
  const wrap = (tag: string) => (words: string) => `<${tag}>${words}</${tag.split(' ')[0]}>`;
  /** Marks that nobody sees, wherever they stand. */
  const UNSEEN = ['&shy;', '<wbr>', '&#x2060;', '&#x200b;', '<!-- 9 -->', '<script>9</script>', '<b></b>'];
  const pieces = fc.array(
    fc.record({
      length: fc.integer({ min: 1, max: 30 }),
      wraps: fc.array(fc.constantFrom(...INLINE.map(wrap)), { maxLength: 3 }),
      mark: fc.option(fc.constantFrom(...UNSEEN), { nil: '' }),
    }),
    { minLength: 40, maxLength: 40 },
  );
  const set = (
    text: string,
    parts: readonly { length: number; wraps: ((words: string) => string)[]; mark: string }[],
  ) => {
    let html = '';
    let from = 0;
    for (const { length, wraps, mark } of parts) {
      const words = text.slice(from, from + length);
      html += words && wraps.reduce((inside, one) => one(inside), words) + mark;
      from += length;
    }
    return `<p>${html}${text.slice(from)}</p>`;
  };

  it('split at random over elements and marks that nobody sees', () => {
    expect(PLAIN.length).toBeGreaterThan(12);
    fc.assert(
      fc.property(fc.array(pieces, { minLength: STORY.length, maxLength: STORY.length }), (splits) => {
        expect(claimsOf(STORY.map((text, i) => set(text, splits[i] ?? [])).join(''))).toEqual(PLAIN);
      }),
      { numRuns: 60 },
    );
  });

  const setAll = (change: (text: string) => string) => claimsOf(STORY.map((text) => `<p>${change(text)}</p>`).join(''));

  it.each<[string, (text: string) => string]>([
    ['no-break spaces', (text) => text.replaceAll(' ', '&nbsp;')],
    ['narrow no-break spaces', (text) => text.replaceAll(' ', '&#x202f;')],
    ['line breaks of the source', (text) => text.replaceAll(' ', ' \n\t ')],
    ['<br> inside sentences', (text) => text.replace(/ (?=[a-z])/g, '<br>')],
    ['marks of notes behind words', (text) => text.replace(/(?<=[a-z])(?=[.,])/g, '<sup><a href="#n1">1</a></sup>')],
    ['raised figures behind sentences', (text) => text.replace(/(?<=[.”])$/, '<sup>12</sup>')],
    ['marks in brackets behind numbers', (text) => text.replace(/(?<=\d)(?= )/g, '<sup>[3]</sup>')],
    ['links behind numbers', (text) => text.replace(/(?<=\d)(?= )/g, '<a href="#n3">[3]</a>')],
    ['a large first letter', (text) => `<span class="dropcap">${text[0]}</span>${text.slice(1)}`],
    ['readings above words', (text) => text.replace(/[A-Z]\w+/g, '<ruby>$&<rp>(</rp><rt>9</rt><rp>)</rp></ruby>')],
    ['links around numbers', (text) => text.replace(/\d(?=\d|,)/g, '<a href="/x">$&</a>')],
    ['links around quotes', (text) => text.replace(/“[^”]+/g, '<a href="/x">$&</a>')],
    ['pictures between words', (text) => text.replaceAll(' the ', ' the <img alt="9"> ')],
    ['drawings beside words', (text) => text.replaceAll(' the ', ' the<svg><text>9</text></svg> ')],
    ['hidden words', (text) => text.replaceAll(' the ', ' the <span hidden>9 </span>')],
    ['buttons between words', (text) => text.replaceAll(' the ', ' the <button>9</button> ')],
  ])('set with %s', (_, change) => {
    expect(setAll(change)).toEqual(PLAIN);
  });

  it.each([
    '<table><tr><td>5</td><td>000</td></tr></table>',
    '<ul><li>5</li><li>000</li></ul>',
    '<div>5</div><div>000</div>',
    '<p>5</p><p>000</p>',
    '<dl><dt>5</dt><dd>000</dd></dl>',
    '<p>5<img>000</p>',
    '<p>5<br>000</p>',
    '<x-cell>5</x-cell><x-cell>000</x-cell>',
    '<p>5<iframe></iframe>000</p>',
  ])('%s holds two numbers', (cells) => {
    const page = read(`<article>${H1}${paragraphs()}<div>${cells}</div><p>${PARAGRAPHS[0]}</p></article>`);
    expect(page?.article.text).not.toContain('5000');
  });
});
