// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { collectBlocks } from '../../src/page/collect-blocks.ts';
import { getParent, hasElements, holds } from '../../src/page/flat-tree.ts';
import { readPage } from '../../src/page/read-page.ts';
import { workAtOnce } from '../../src/page/work.ts';
import { texts } from './blocks.ts';
import { PARAGRAPHS, paragraphs } from './sentences.ts';

/** A document's body, with a shadow root for each element that has one in `shadows`, from the outside in. */
function draw(html: string, shadows: [selector: string, html: string, mode?: ShadowRootMode][]): HTMLElement {
  document.body.innerHTML = html;
  const trees: ParentNode[] = [document];
  for (const [selector, inside, mode = 'open'] of shadows) {
    const host = trees.map((tree) => tree.querySelector(selector)).find(Boolean);
    const root = (host as Element).attachShadow({ mode });
    root.innerHTML = inside;
    trees.push(root);
  }
  return document.body;
}

const read = (body: Element) => texts(workAtOnce(collectBlocks(body, () => false)).blocks);

describe('a walk reads', () => {
  it.each([
    [
      'a component for what it has',
      '<p>One</p><x-a>unseen</x-a><p>Three</p>',
      [['x-a', '<p>Two</p>']],
      ['One', 'Two', 'Three'],
    ],
    [
      'what a slot shows where it shows it',
      '<x-a><p>Two</p>Three</x-a>',
      [['x-a', '<p>One</p><slot></slot><p>Four</p>']],
      ['One', 'Two', 'Three', 'Four'],
    ],
    [
      'what named slots show, in their order, and nothing that none shows',
      '<x-a><p slot="b">Two</p><p slot="none">unseen</p><p slot="a">One</p><p slot="b">Three</p></x-a>',
      [['x-a', '<slot name="a"></slot><slot name="b"></slot><slot name="c">Four</slot>']],
      ['One', 'Two', 'Three', 'Four'],
    ],
    [
      'components in components',
      '<x-a><p>Two</p></x-a>',
      [
        ['x-a', '<x-b><slot></slot></x-b>'],
        ['x-b', '<p>One</p><slot></slot>'],
      ],
      ['One', 'Two'],
    ],
    [
      'a number in the line that a component draws',
      '<p>About <x-a></x-a> men</p>',
      [['x-a', '<b>11,000</b>']],
      ['About 11,000 men'],
    ],
    ['a plain element with a root', '<div>unseen</div>', [['div', '<p>One</p>']], ['One']],
  ] as [string, string, [string, string][], string[]][])('%s', (_, html, shadows, expected) => {
    expect(read(draw(html, shadows))).toEqual(expected);
  });

  it('nothing of a closed root', () => {
    expect(read(draw('<p>One</p><x-a></x-a>', [['x-a', '<p>closed</p>', 'closed']]))).toEqual(['One']);
  });

  it('and tells of each root before it is gone into', () => {
    const met: ShadowRoot[] = [];
    const body = draw('<x-a></x-a>', [
      ['x-a', '<x-b></x-b>'],
      ['x-b', '<p>One</p>'],
    ]);
    workAtOnce(
      collectBlocks(
        body,
        () => false,
        (root) => met.push(root),
      ),
    );
    expect(met.map(({ host }) => host.localName)).toEqual(['x-a', 'x-b']);
  });
});

it('knows what stands in what, across roots and slots', () => {
  const body = draw('<x-a><p>Two</p></x-a><p id="beside"></p>', [['x-a', '<main><slot></slot></main>']]);
  const host = body.firstElementChild as Element;
  const main = host.shadowRoot?.querySelector('main') as Element;
  const p = host.querySelector('p') as Element;
  const beside = body.lastElementChild as Element;
  expect([holds(main, p), holds(host, p), holds(body, main), holds(main, beside), holds(beside, p)]).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
  expect(getParent(p)?.localName).toBe('slot');
  expect(getParent(main)).toBe(host);
  expect([host, main, main.firstElementChild as Element, p].map(hasElements)).toEqual([true, true, true, false]);
});

describe('an article is found', () => {
  const head = '<meta property="og:type" content="article"><title>Flood in Velden drives 43 families out</title>';
  const H1 = '<h1>Flood in Velden drives 43 families out</h1>';
  const expected = ['Flood in Velden drives 43 families out', ...PARAGRAPHS].join('\n');
  const find = (html: string, shadows: [string, string][]) => {
    document.head.innerHTML = head;
    return readPage(Object.assign(draw(html, shadows).ownerDocument), 'https://courier.example/flood')?.article.text;
  };
  const MENU =
    '<nav>World</nav><aside><p>Elsewhere 96 people saw the water rise over the fields last week, it is said.</p></aside>';

  it.each([
    ['in a component', '<x-report></x-report>', [['x-report', `${MENU}<article>${H1}${paragraphs()}</article>`]]],
    [
      'in the page, shown by a frame of components',
      `<x-app><article>${H1}${paragraphs()}</article></x-app>`,
      [['x-app', `${MENU}<main><slot></slot></main>`]],
    ],
    [
      'with its headline in a component and its text in the page',
      `<x-head></x-head><article>${paragraphs()}</article>`,
      [['x-head', H1]],
    ],
    [
      'with each paragraph in a component',
      `<article>${H1}${PARAGRAPHS.map((_, i) => `<x-p${i}></x-p${i}>`).join('')}</article>`,
      PARAGRAPHS.map((text, i) => [`x-p${i}`, `<p>${text}</p>`]),
    ],
  ] as [string, string, [string, string][]][])('%s', (_, html, shadows) => {
    expect(find(html, shadows)).toBe(expected);
  });
});
