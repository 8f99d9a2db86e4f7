import { PARAGRAPHS, paragraphs } from '../sentences.ts';

/** Made-up pages that are no news article, though most say a good deal of themselves. */
export interface OtherPage {
  about: string;
  address: string;
  head: string;
  body: string;
}

const HOST = 'https://www.velden-courier.example';
const typed = (type: string, title: string) =>
  `<meta property="og:type" content="${type}"><meta property="og:title" content="${title}"><title>${title}</title>`;
const ld = (node: object) => `<script type="application/ld+json">${JSON.stringify(node)}</script>`;
const teaser = (text: string, i: number) =>
  `<article><h3><a href="/s${i}">Story ${i} of the day from Velden</a></h3><p>${text}</p><time datetime="2031-02-03">3 Feb</time></article>`;
/** Text of an ordinary length that reports nothing. */
const RULES = `<p>${[
  'Whoever sets a pump up shall read these 14 points before anything else, and keep them near the pump for as long as it is in use.',
  'The lid stays closed while the motor runs, and nobody opens it within 30 seconds of its end, whatever sounds come out of it.',
  'Water of more than 40 degrees is not to be led through the pump, nor any liquid with more than 2 percent of sand in it.',
].join('</p><p>')}</p>`;
const SIX = [...PARAGRAPHS, ...PARAGRAPHS.slice(0, 2)];

export const OTHER_PAGES: OtherPage[] = [
  {
    about: 'a home page',
    address: `${HOST}/`,
    head: typed('website', 'Velden Courier'),
    body: `<main>${SIX.map(teaser).join('')}</main>`,
  },
  {
    about: 'a section front with a type of article',
    address: `${HOST}/world`,
    head: typed('article', 'World'),
    body: `<main><h1>World</h1>${SIX.map(teaser).join('')}</main>`,
  },
  {
    about: 'a section front whose teasers are links as a whole',
    address: `${HOST}/world`,
    head: typed('website', 'World'),
    body: `<main><h1>World</h1>${SIX.map((text, i) => `<a href="/s${i}"><h3>Story ${i} of the day</h3><p>${text}</p></a>`).join('')}</main>`,
  },
  {
    about: 'a section front whose teasers have no headings',
    address: `${HOST}/world`,
    head: typed('website', 'World') + ld({ '@type': 'CollectionPage', datePublished: '2031-02-03' }),
    body: `<main><h1>World</h1><ul>${SIX.map((text, i) => `<li><a href="/s${i}"><b>Story ${i} of the day from Velden</b></a> <p>${text}</p><time datetime="2031-02-03">3 Feb</time></li>`).join('')}</ul></main>`,
  },
  {
    about: 'a page of one author with teasers',
    address: `${HOST}/author/ada-brook`,
    head: typed('profile', 'Ada Brook') + ld({ '@type': 'ProfilePage', dateCreated: '2020-01-01' }),
    body: `<main><h1>Ada Brook</h1><p>Ada Brook has covered floods for 25 years.</p>${SIX.map(teaser).join('')}</main>`,
  },
  {
    about: 'search results',
    address: `${HOST}/search?q=flood`,
    head: typed('website', 'Search: flood'),
    body: `<main><h1>214 results for “flood”</h1><ol>${SIX.map((text, i) => `<li><h3><a href="/s${i}">Flood ${i} in Velden</a></h3><p>3 Feb 2031 — ${text}</p></li>`).join('')}</ol></main>`,
  },
  {
    about: 'a video page',
    address: `${HOST}/video/123`,
    head:
      typed('video.other', 'Watch the flood') +
      ld({ '@type': 'VideoObject', name: 'Watch the flood', uploadDate: '2031-02-03' }),
    body: `<main><video></video><h1>Watch the flood</h1><p>The moment when the Orlen reached the market square, from above, on Monday evening at about ten.</p>
      <ul>${SIX.map((_, i) => `<li><a href="/v${i}">Another video of ${i} minutes</a></li>`).join('')}</ul></main>`,
  },
  {
    about: 'a product page with opinions of buyers',
    address: 'https://shop.example/pumps/p-300',
    head:
      typed('product', 'Pump P-300') +
      ld({
        '@type': 'Product',
        name: 'Pump P-300',
        review: [{ '@type': 'Review', datePublished: '2031-02-03', reviewBody: 'Good' }],
      }),
    body: `<main><h1>Pump P-300</h1><p>Moves 300 litres a minute and weighs 12 kg.</p><div class="reviews">${SIX.map((text) => `<div itemprop="review" itemscope itemtype="https://schema.org/Review"><time itemprop="datePublished" datetime="2031-02-03">3 Feb</time><p>${text}</p></div>`).join('')}</div></main>`,
  },
  {
    about: 'a thread of a forum',
    address: 'https://forum.example/t/flood-in-velden/812',
    head:
      typed('website', 'Flood in Velden? - Forum') +
      ld({ '@type': 'DiscussionForumPosting', headline: 'Flood in Velden?', datePublished: '2031-02-03' }),
    body: `<main><h1>Flood in Velden?</h1>${SIX.map((text, i) => `<article class="post"><header>user${i} <time datetime="2031-02-0${i + 1}">${i} days ago</time></header><div class="post-body"><p>${text}</p></div></article>`).join('')}</main>`,
  },
  {
    about: 'questions and answers of users',
    address: 'https://answers.example/q/812',
    head:
      typed('website', 'How do pumps fail?') +
      ld({
        '@type': 'QAPage',
        mainEntity: {
          '@type': 'Question',
          name: 'How do pumps fail?',
          dateCreated: '2031-02-03',
          acceptedAnswer: { '@type': 'Answer', text: 'So.', dateCreated: '2031-02-04' },
        },
      }),
    body: `<main><h1>How do pumps fail?</h1>${SIX.map((text) => `<div class="answer"><p>${text}</p><time datetime="2031-02-03">asked 3 Feb</time></div>`).join('')}</main>`,
  },
  {
    about: 'documentation with a date of its last change',
    address: 'https://docs.example/en/pumps/configure',
    head: `${typed('website', 'Configure a pump')}<meta name="last-modified" content="2031-02-03">${ld({ '@type': 'TechArticle', headline: 'Configure a pump', dateModified: '2031-02-03' })}`,
    body: `<main><h1>Configure a pump</h1><h2>Before you begin</h2><p>${SIX.slice(0, 3).join('</p><p>')}</p><pre><code>pump --rate 300</code></pre><p>${SIX.slice(3).join('</p><p>')}</p></main>`,
  },
  {
    about: 'an encyclopedia’s page',
    address: 'https://en.wikipedia.org/wiki/Velden',
    head:
      typed('website', 'Velden - Wikipedia') +
      ld({
        '@context': 'https://schema.org',
        '@type': 'Article',
        name: 'Velden',
        headline: 'town on the Orlen',
        publisher: { '@type': 'Organization', name: 'Wikimedia Foundation, Inc.' },
        datePublished: '2004-02-03T10:00:00Z',
      }),
    body: `<main><h1>Velden</h1><p>${SIX.join('</p><p>')}</p><h2>History</h2><p>${SIX.join('</p><p>')}</p></main>`,
  },
  {
    about: 'web mail',
    address: 'https://mail.example/inbox/2031/02/03/812',
    head: '<title>(12) Flood in Velden - mail</title>',
    body: `<div role="main"><h2>Flood in Velden</h2><div contenteditable="true">${paragraphs()}${paragraphs()}</div><ul><li>Inbox 12</li></ul></div>`,
  },
  {
    about: 'web mail that shows a letter',
    address: 'https://mail.example/inbox/812',
    head: '<title>(12) Flood in Velden - mail</title>',
    body: `<div role="main"><h2>Flood in Velden</h2><time datetime="2031-02-03T10:00">10:00</time><div role="listitem">${paragraphs()}${paragraphs()}</div></div>`,
  },
  {
    about: 'a page to log in',
    address: `${HOST}/login?next=/2031/02/03/flood`,
    head: typed('website', 'Log in'),
    body: '<main><h1>Log in</h1><form><label>Name <input></label><button>Go</button></form><p>By logging in you accept our rules of 12 January 2031, all 14 of them, as we do.</p></main>',
  },
  {
    about: 'terms of use with a date',
    address: `${HOST}/terms`,
    head: `${typed('website', 'Terms of use')}<meta name="date" content="2031-02-03">`,
    body: `<main><h1>Terms of use</h1>${paragraphs()}${paragraphs()}</main>`,
  },
  {
    about: 'an application with a clock',
    address: 'https://board.example/w/1',
    head: '<title>Board</title>',
    body: `<div id="app"><h1>Plan of the week</h1><time datetime="2031-02-03T10:00">10:00</time>${SIX.map((text) => `<div class="card" draggable="true"><p>${text}</p></div>`).join('')}</div>`,
  },
  {
    about: 'a timeline of a social network',
    address: 'https://social.example/home',
    head: typed('website', 'Home'),
    body: `<main role="main"><h1>Home</h1>${SIX.map((text, i) => `<article role="article"><a href="/u${i}">user ${i}</a> <a href="/p${i}"><time datetime="2031-02-03T1${i}:00">1${i} min</time></a><div>${text}</div></article>`).join('')}</main>`,
  },
  {
    about: 'a recipe',
    address: 'https://cook.example/soup',
    head:
      typed('article', 'Soup of the flood') +
      ld({ '@type': 'Recipe', name: 'Soup of the flood', datePublished: '2031-02-03' }),
    body: '<main><h1>Soup of the flood</h1><p>A soup for 43 families.</p><ul><li>300 g of beans</li><li>2 litres of water</li></ul><ol><li>Boil the water for 20 minutes.</li><li>Add the beans.</li></ol></main>',
  },
  {
    about: 'terms of use that say nothing to machines, with a date',
    address: `${HOST}/rules-of-the-house`,
    head: '<title>Rules of the house</title>',
    body: `<main><h1>Rules of the house</h1><p>In force since 3 February 2031</p>${RULES}${RULES}</main>`,
  },
  {
    about: 'instructions that say nothing to machines, with the day of their last change',
    address: 'https://pumps.example/how-to',
    head: '<title>How to set a pump up</title>',
    body: `<main><h1>How to set a pump up</h1><p>By Ada Brook. Changed on 3 February 2031</p>${RULES}${RULES}</main>`,
  },
  {
    about: 'a page of a firm about itself, without a date',
    address: 'https://pumps.example/history',
    head: '<title>Our history</title>',
    body: `<main><h1>Our history</h1>${SIX.map((text) => `<p>${text}</p>`).join('')}</main>`,
  },
  {
    about: 'a list of the days’ stories that says nothing to machines',
    address: 'https://hand.example/news',
    head: '<title>News of Velden</title>',
    body: `<main><h1>News of Velden</h1><p>3 February 2031</p>${SIX.map((text, i) => `<h3><a href="/s${i}">Story ${i} of the day</a></h3><p>${text}</p>`).join('')}</main>`,
  },
  {
    about: 'a thread that says nothing to machines',
    address: 'https://talk.example/812',
    head: '<title>Flood in Velden?</title>',
    body: `<main><h1>Flood in Velden?</h1><ol>${SIX.map((text, i) => `<li><a href="/u${i}">user${i}</a> 3 February 2031<p>${text}</p></li>`).join('')}</ol></main>`,
  },
  {
    about: 'a page to pay that is dated',
    address: 'https://shop.example/basket/812',
    head: '<title>Your basket</title><meta name="date" content="2031-02-03">',
    body: `<main><h1>Your basket</h1><form><input type="password"></form>${paragraphs()}${paragraphs()}</main>`,
  },
  {
    about: 'a weather page',
    address: `${HOST}/weather/velden`,
    head: `${typed('website', 'Weather in Velden')}<meta name="date" content="2031-02-03">`,
    body: `<main><h1>Weather in Velden</h1><table>${SIX.map((_, i) => `<tr><td>${i}:00</td><td>1${i} °C</td><td>${i} mm</td></tr>`).join('')}</table><p>Updated at 10:00.</p></main>`,
  },
];
