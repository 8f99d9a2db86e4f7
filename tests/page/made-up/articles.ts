import { PARAGRAPHS, paragraphs } from '../sentences.ts';

/** Made-up pages of the kinds that news sites have. Each says what a person would read as its article, line by line. */
export interface MadeUpArticle {
  about: string;
  head?: string;
  body: string;
  /** What is read below the headline; the four paragraphs alone where it is not said. */
  lines?: readonly string[];
}

export const TITLE = 'Flood in Velden drives 43 families out';
export const H1 = `<h1>${TITLE}</h1>`;
const [ONE = '', TWO = '', THREE = '', FOUR = ''] = PARAGRAPHS;

const inArticle = (inside: string) => `<main><article>${H1}${inside}</article></main>`;
/** A part between the second and the third paragraph. */
const inBody = (part: string) => inArticle(`<p>${ONE}</p><p>${TWO}</p>${part}<p>${THREE}</p><p>${FOUR}</p>`);
const behind = (part: string) => `${inArticle(paragraphs())}${part}`;
const around = (lines: readonly string[]) => [ONE, TWO, ...lines, THREE, FOUR];
const OTHER = 'Elsewhere in the district, 96 people saw the water rise over the fields of Lower Marn last week.';

/** Ways to set the text of an article. */
export const LAYOUTS: MadeUpArticle[] = [
  { about: 'paragraphs in <div>s', body: inArticle(PARAGRAPHS.map((text) => `<div>${text}</div>`).join('')) },
  {
    about: 'one <div> with two <br> between paragraphs',
    body: `<div id="content">${H1}<div class="story">${PARAGRAPHS.join('<br><br>\n')}</div></div>`,
  },
  {
    about: 'paragraphs in <section>s with <span>s',
    body: inArticle(PARAGRAPHS.map((text) => `<section><div><span>${text}</span></div></section>`).join('')),
  },
  {
    about: 'paragraphs in the cells of an old table layout',
    body: `<table><tr><td width="150"><a href="/a">Home</a><br><a href="/b">Sport</a></td>
      <td>${H1}${paragraphs()}</td></tr></table>`,
  },
  {
    about: 'custom elements',
    body: `<news-page><news-story>${H1}<news-body>${paragraphs()}</news-body></news-story></news-page>`,
  },
  {
    about: 'a first paragraph and the rest in two parts with an advertisement between',
    body: `${H1}<div class="body"><div class="first"><p>${ONE}</p><p>${TWO}</p></div><div class="ad-slot">Sponsored by
      a maker of 12 kinds of pumps that never fail, as they say.</div><div class="rest"><p>${THREE}</p><p>${FOUR}</p></div></div>`,
  },
  {
    about: 'a standfirst, a summary list and a headline outside the article',
    body: `<header>${H1}<h2 class="standfirst">Pumps fail as the Orlen rises faster than was forecast</h2></header>
      <main><article><ul><li>43 families had to leave</li><li>Two bridges are closed.</li></ul>${paragraphs()}</article></main>`,
    lines: [
      'Pumps fail as the Orlen rises faster than was forecast',
      '43 families had to leave',
      'Two bridges are closed.',
      ...PARAGRAPHS,
    ],
  },
  {
    about: 'headings, a list, a table, a definition list and a quotation',
    body: inBody(`<h2>What was hit</h2><p>The council lists:</p><ol><li>12 shops</li><li>3 schools</li></ol>
      <table><caption>Homes by bank</caption><tr><th>East</th><td>1,200</td></tr><tr><th>West</th><td>15</td></tr></table>
      <dl><dt>Level</dt><dd>4.2 metres</dd></dl><blockquote>“We were left alone.”<footer>Ilse Tarrant, mayor</footer></blockquote>`),
    lines: around([
      'What was hit',
      'The council lists:',
      '12 shops',
      '3 schools',
      'Homes by bank',
      'East',
      '1,200',
      'West',
      '15',
      'Level',
      '4.2 metres',
      '“We were left alone.”',
      'Ilse Tarrant, mayor',
    ]),
  },
  {
    about: 'a captioned picture, and no alternative text',
    body: inBody(
      '<figure><img alt="A picture of 77 boats" src="x.jpg"><figcaption>The market square on Monday. 300 sandbags were laid.</figcaption></figure>',
    ),
    lines: around(['The market square on Monday. 300 sandbags were laid.']),
  },
  {
    about: 'questions and answers',
    body: inArticle(PARAGRAPHS.map((text, i) => `<h3>Question ${i + 1}: what is known?</h3><p>${text}</p>`).join('')),
    lines: PARAGRAPHS.flatMap((text, i) => [`Question ${i + 1}: what is known?`, text]),
  },
  {
    about: 'a transcript by speaker',
    body: inArticle(PARAGRAPHS.map((text) => `<p><strong>TARRANT:</strong> ${text}</p>`).join('')),
    lines: PARAGRAPHS.map((text) => `TARRANT: ${text}`),
  },
  {
    about: 'a live blog whose entries are articles of their own',
    head: `<script type="application/ld+json">{"@type": "LiveBlogPosting", "headline": "${TITLE}"}</script>`,
    body: `<main>${H1}<div class="feed">${PARAGRAPHS.map(
      (text, i) =>
        `<article id="e${i}"><time datetime="2031-02-03T1${i}:00">1${i}:00</time><h2>Entry ${i} of Monday</h2><p>${text}</p></article>`,
    ).join('')}</div></main>`,
    lines: PARAGRAPHS.flatMap((text, i) => [`Entry ${i} of Monday`, text]),
  },
  {
    about: 'a live blog inside one article',
    body: inArticle(
      PARAGRAPHS.map(
        (text, i) => `<article><header><h3>Entry ${i} of Monday</h3></header><div><p>${text}</p></div></article>`,
      ).join(''),
    ),
    lines: PARAGRAPHS.flatMap((text, i) => [`Entry ${i} of Monday`, text]),
  },
  {
    about: 'text behind "read more" that is there',
    body: `${H1}<article><p>${ONE}</p><div class="read-more-content"><p>${TWO}</p><p>${THREE}</p><p>${FOUR}</p></div></article>`,
  },
  {
    about: 'what a paywall leaves',
    head: '<meta property="article:content_tier" content="locked">',
    body: `${inArticle(`<p>${ONE}</p><p>${TWO}</p><p>${THREE}</p>`)}<div class="paywall"><h2>Read on for 1 euro a month</h2>
      <p>Subscribe now and read all 500 articles of this month on all your devices.</p></div>`,
    lines: [ONE, TWO, THREE],
  },
  {
    about: 'a drop cap and a first line of its own',
    body: inArticle(
      `<p><span class="dropcap">${ONE[0]}</span><span>${ONE.slice(1)}</span></p><p>${TWO}</p><p>${THREE}</p><p>${FOUR}</p>`,
    ),
  },
  {
    about: 'an open part for details',
    body: inBody(
      '<details open><summary>How high was it?</summary><p>The gauge stood at 4.2 metres at noon.</p></details>',
    ),
    lines: around(['How high was it?', 'The gauge stood at 4.2 metres at noon.']),
  },
  {
    about: 'several articles, of which the first is the page’s own',
    body: `<main><article>${H1}${paragraphs()}</article><article><h2>Cats win the show of Marn</h2><p>${OTHER}</p></article></main>`,
  },
  {
    about: 'list pages of an old site: no article element, only ids',
    body: `<div id="wrapper"><div id="header"><a href="/">Courier</a></div><div id="left"><a href="/a">A</a> <a href="/b">B</a></div>
      <div id="main-content">${H1}<div id="text">${paragraphs()}</div></div><div id="footer">© 2031 Courier. All rights reserved.</div></div>`,
  },
];

const PULLED = 'nobody in the town had been warned in time';

/** Parts that are on the page and not in the article. */
export const NOT_READ: MadeUpArticle[] = [
  { about: 'a repeated pull quote', body: inBody(`<aside class="pullquote">“${PULLED}”</aside>`) },
  {
    about: 'a repeated pull quote in a <blockquote>',
    body: inBody(`<blockquote class="pull-quote"><p>${PULLED}</p></blockquote>`),
  },
  { about: 'a repeated pull quote without a name', body: inBody(`<div><p>“${PULLED}”</p></div>`) },
  {
    about: 'related stories',
    body: inBody(`<div class="related"><h3>Related</h3><ul><li><a href="/a">${OTHER}</a></li></ul></div>`),
  },
  {
    about: 'related stories without a name',
    body: inBody(
      '<div><h4>Read more</h4><ul><li><a href="/a">The 93 worst floods</a></li><li><a href="/b">How 12 pumps failed</a></li></ul></div>',
    ),
  },
  {
    about: 'one related story in bold',
    body: inBody('<p><strong>READ MORE: <a href="/a">The 93 worst floods of the land</a></strong></p>'),
  },
  {
    about: 'a newsletter box',
    body: inBody('<div class="newsletter"><h3>The Morning Courier</h3><p>Join 91,000 readers of our letter.</p></div>'),
  },
  {
    about: 'a newsletter box without a name',
    body: inBody(
      '<div><form action="/join"><p>Join 91,000 readers and get the news by mail every morning.</p><input type="email"></form></div>',
    ),
  },
  {
    about: 'comments in a list',
    body: behind(
      `<section id="comments"><h2>212 comments</h2><ol class="commentlist"><li><p>${OTHER}</p></li><li><p>${OTHER}</p></li></ol></section>`,
    ),
  },
  { about: 'comments of Disqus', body: behind(`<div id="disqus_thread"><p>${OTHER}</p></div>`) },
  {
    about: 'a cookie notice',
    body: behind(
      '<div id="cookie-banner"><p>We and our 812 partners keep cookies on your device, and more besides.</p></div>',
    ),
  },
  {
    about: 'a dialog of consent',
    body: behind(
      '<div role="dialog"><p>We and our 812 partners keep cookies on your device, and more besides.</p></div>',
    ),
  },
  {
    about: 'bars to share',
    body: inArticle(`<ul class="share-tools"><li>Share 120</li><li>Tweet 14</li></ul>${paragraphs()}`),
  },
  {
    about: 'the author’s portrait',
    body: inArticle(
      `${paragraphs()}<div class="author-bio"><p>Ada Brook has covered floods for 25 years. She lives in Velden with 3 cats.</p></div>`,
    ),
  },
  {
    about: 'most read',
    body: behind(
      '<div class="most-read"><h2>Most read</h2><ol><li><a href="/a">12 cats win a show</a></li></ol></div>',
    ),
  },
  {
    about: 'a footer of the site',
    body: behind('<footer><p>The Courier was founded in 1851 and has 312 people at work.</p></footer>'),
  },
  {
    about: 'a byline, a date and a place of reading',
    body: inArticle(
      `<p class="byline">By Ada Brook</p><p class="date">3 February 2031</p><p>4 min read</p>${paragraphs()}`,
    ),
  },
  {
    about: 'a byline without a name',
    body: inArticle(`<p>By Ada Brook and Jon Reed</p><div>Published 3 February 2031, 10:20</div>${paragraphs()}`),
  },
  {
    about: 'credits of pictures',
    body: inBody('<p>Photo: Ada Brook/Courier</p><p class="image-credit">Ada Brook for the Courier</p>'),
  },
  {
    about: 'tags',
    body: inArticle(
      `${paragraphs()}<ul class="tags"><li><a href="/t/flood">Floods</a></li></ul><p>Topics: <a href="/t">Floods</a></p>`,
    ),
  },
  {
    about: 'an embedded post of a social network',
    body: inBody('<iframe src="https://social.example/p/1" title="A post of 280 letters"></iframe>'),
  },
  {
    about: 'code, mathematics and drawings',
    body: inBody('<svg><text>1,111</text></svg><math><mn>12</mn></math><canvas>13 boats</canvas>'),
  },
  {
    about: 'a list to choose from',
    body: inBody('<select><option>12 towns</option></select><button>Show 15 more</button>'),
  },
];

/** Text that the page's own mark-up hides, wherever it stands. */
export const HIDDEN: MadeUpArticle[] = [
  ['the hidden attribute', '<p hidden>99 people were seen by nobody at all.</p>'],
  ['hidden until found', '<div hidden="until-found"><p>99 people were seen by nobody at all.</p></div>'],
  ['aria-hidden', '<p aria-hidden="true">99 people were seen by nobody at all.</p>'],
  ['display: none', '<p style="margin:0;display:none">99 people were seen by nobody at all.</p>'],
  ['visibility: hidden', '<p style="visibility: hidden">99 people were seen by nobody at all.</p>'],
  ['a hidden part in the line', 'x'],
  ['closed details', '<details><summary>More</summary><p>99 people were seen by nobody at all.</p></details>'],
  ['text for screen readers', '<p class="visually-hidden">99 people were seen by nobody at all.</p>'],
  [
    'text for screen readers in a long list of names',
    '<p class="Text VisuallyHidden">99 people were seen by nobody at all.</p>',
  ],
  ['a template', '<template><p>99 people were seen by nobody at all.</p></template>'],
  ['noscript', '<noscript><p>99 people were seen by nobody at all.</p></noscript>'],
  ['no height', '<p style="height:0;overflow:hidden">99 people were seen by nobody at all.</p>'],
  ['no letters', '<p style="font-size:0">99 people were seen by nobody at all.</p>'],
  ['far outside', '<p style="position:absolute;left:-9999px">99 people were seen by nobody at all.</p>'],
  ['clipped away', '<p style="position: absolute; clip: rect(0 0 0 0)">99 people were seen by nobody at all.</p>'],
  [
    'clipped away by path',
    '<p style="position:absolute;clip-path:inset(50%)">99 people were seen by nobody at all.</p>',
  ],
].map(([about = '', part = '']) => ({ about, body: inBody(part === 'x' ? '' : part) }));
