/** Pages to be measured on: made up, and they say so. Each is as heavy as its name says, and nothing else. */

const HEAD = `<meta charset="utf-8"><title>Sample page of Second Source</title>`;
const ARTICLE_HEAD = `${HEAD}<meta property="og:type" content="article">
<meta property="og:title" content="Sample page of Second Source">
<meta property="article:published_time" content="2025-02-03T09:00:00Z">`;

/** A paragraph of nine text nodes, about 400 characters. */
function makeParagraph(i: number): string {
  return `<p>Sample sentence ${i}: the <b>council</b> of <a href="#${i}">Sampletown</a> counted ${i * 3 + 7} ovens and
${i % 90} percent of the <i>bakers</i>, “none of whom was asked twice,” as <span>the made-up mayor</span> said in the
town hall, where the clocks run slow and the windows look over the river, the mill and two of the three bridges.</p>\n`;
}
const NODES_PER_PARAGRAPH = 10;

/** An article of about so many text nodes. */
export function makeArticle(nodes: number): string {
  const paragraphs = Array.from({ length: Math.ceil(nodes / NODES_PER_PARAGRAPH) }, (_, i) => makeParagraph(i));
  return `<!doctype html><html lang="en"><head>${ARTICLE_HEAD}</head><body><main><article>
<h1>Sample page of Second Source</h1>${paragraphs.join('')}</article></main></body></html>`;
}

const NO_ARTICLE = `<!doctype html><html lang="en"><head>${HEAD}</head><body><h1>Sample page</h1>
<p>This page of Second Source is no article. <a href="#more">More</a></p></body></html>`;

/** The pages on which all guests are measured, by name. */
export const PAGES = {
  none: NO_ARTICLE,
  'article-3000': makeArticle(3_000),
  'article-30000': makeArticle(30_000),
};

/** An article that changes a hundred times a second, as a page with a clock and a ticker does, and never rests. */
export const RESTLESS = makeArticle(3_000).replace(
  '</body>',
  `<p id="clock">0</p><ul id="ticker"></ul><script>
  let ticks = 0;
  setInterval(() => {
    ticks++;
    document.getElementById('clock').textContent = ticks;
    const ticker = document.getElementById('ticker');
    ticker.append(Object.assign(document.createElement('li'), { textContent: 'Sample tick ' + ticks }));
    if (ticker.children.length > 20) ticker.firstChild.remove();
  }, 10);
  </script></body>`,
);
