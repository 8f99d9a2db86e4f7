import { describe, expect, it } from 'vitest';
import { parseHTMLPage } from '../../src/cli/html-page.ts';

const source = (html: string, encoding: BufferEncoding = 'utf8') => ({
  file: 'saved.html',
  bytes: Buffer.from(html, encoding),
});
const BODY = `<h1>River floods Old Brenna</h1><nav><a href="/">Home</a></nav>
<p>The Lorn river flooded about <b>340</b> houses in Old Brenna on Thursday morning, the fire service said in a statement.</p>
<p>At least 12 people were rescued from the roofs of their houses in the old town before the water began to fall again.</p>`;
const TEXT = /^River floods Old Brenna\nThe Lorn river flooded about 340 houses .*\nAt least 12 people .*\.$/;

describe('parseHTMLPage', () => {
  it('reads what the page says of itself', () => {
    const head = `<title>River floods Old Brenna | Harbour Post</title>
      <link rel="canonical" href="https://harbour-post.example/flood"><meta property="og:type" content="article">
      <meta property="og:site_name" content="Harbour Post"><meta property="article:published_time" content="2024-05-02T08:00:00Z">`;
    const page = parseHTMLPage(
      source(`<!doctype html><html lang="en"><head>${head}</head><body>${BODY}</body></html>`),
    );
    expect(page).toMatchObject({
      id: 'https://harbour-post.example/flood',
      outlet: 'Harbour Post',
      published: '2024-05-02T08:00:00Z',
      title: 'River floods Old Brenna',
      language: 'en',
      text: expect.stringMatching(TEXT),
    });
  });

  it.each([
    ['a page that says nothing of itself', `<html><head><title>x</title></head><body>${BODY}</body></html>`],
    ['a piece of a page', BODY],
  ])('reads %s, since a person named it', (_name, html) => {
    expect(parseHTMLPage(source(html))).toMatchObject({ id: 'saved.html', text: expect.stringMatching(TEXT) });
  });

  it.each([
    ['nothing', ''],
    ['a page without prose', '<html><body><nav><a href="/">Home</a></nav><script>1</script></body></html>'],
  ])('refuses %s', (_name, html) => {
    expect(() => parseHTMLPage(source(html))).toThrow('saved.html: has no paragraphs of text');
  });
});
