import { describe, expect, it } from 'vitest';
import { classify, isBlock } from '../../src/page/elements.ts';
import { parsePage } from './parse.ts';

const classifyHTML = (html: string, isKept = false) => {
  const element = parsePage(html).body.firstElementChild as Element;
  return classify(element, element.localName, () => isKept);
};

describe('elements', () => {
  it.each([
    ['<p>x</p>', 'read'],
    ['<div class="story">x</div>', 'read'],
    ['<span class="byline">x</span>', 'read'],
    ['<details open>x</details>', 'read'],
    ['<sup>th</sup>', 'read'],
    ['<blockquote>x</blockquote>', 'read'],
    ['<aside>x</aside>', 'noise'],
    ['<footer>x</footer>', 'noise'],
    ['<div role="navigation">x</div>', 'noise'],
    ['<div id="comments">x</div>', 'noise'],
    ['<nav>x</nav>', 'skip'],
    ['<svg>x</svg>', 'blank'],
    ['<textarea>x</textarea>', 'blank'],
    ['<rt>x</rt>', 'skip'],
    ['<sup>2</sup>', 'skip'],
    ['<a href="#n2">[2]</a>', 'skip'],
    ['<a href="/n2">[2]</a>', 'read'],
    ['<div role="dialog">x</div>', 'skip'],
    ['<div contenteditable>x</div>', 'skip'],
    ['<div aria-hidden="true">x</div>', 'skip'],
    ['<details>x</details>', 'skip'],
    ['<sup>[12]</sup>', 'skip'],
    ['<sup><a href="#note">*</a></sup>', 'skip'],
  ])('%s: %s', (html, expected) => {
    expect(classifyHTML(html)).toBe(expected);
  });

  it.each([
    ['<aside>x</aside>', 'read'],
    ['<main class="comments" aria-hidden="true">x</main>', 'read'],
    ['<script>x</script>', 'skip'],
    ['<div contenteditable="true">x</div>', 'skip'],
  ])('%s that holds the article: %s', (html, expected) => {
    expect(classifyHTML(html, true)).toBe(expected);
  });

  it('end a block unless they are known to run in the line', () => {
    const element = parsePage('<b>x</b>').body.firstElementChild as Element;
    const names = ['p', 'td', 'x-box', 'span', 'a', 'img', 'script'];
    expect(names.filter((name) => isBlock(element, name))).toEqual(['p', 'td', 'x-box']);
  });
});
