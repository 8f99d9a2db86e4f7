import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectBlocks } from '../../src/page/collect-blocks.ts';
import { workAtOnce } from '../../src/page/work.ts';
import { blocksOf, texts } from './blocks.ts';
import { parsePage } from './parse.ts';

describe('blocks', () => {
  it.each([
    ['paragraphs', '<p>One</p><p>Two</p>', ['One', 'Two']],
    ['text beside blocks', 'One<p>Two</p>Three<div>Four</div>', ['One', 'Two', 'Three', 'Four']],
    ['inline parts in their line', '<p>1,<b>2<i>00</i></b> <a href="#">men</a></p>', ['1,200 men']],
    ['cells apart', '<table><tr><td>5</td><td>000</td></tr></table>', ['5', '000']],
    ['nested lists', '<ul><li>One<ul><li>Two</li></ul></li></ul>', ['One', 'Two']],
    ['a block inside a line', '<p>One <b>two<div>three</div></b></p>', ['One two', 'three']],
    ['parts left out in a line', '<p>One <button>no</button>two <script>no</script>three</p>', ['One two three']],
    [
      'pictures and drawings as blanks in a line',
      '<p>5<img>000 men<svg><path/></svg>, she said</p>',
      ['5 000 men , she said'],
    ],
    ['scripts as nothing in a line', '<p>5,<script>no</script>000<noscript>no</noscript> men</p>', ['5,000 men']],
    ['frames apart', '<p>One<iframe></iframe>two</p>', ['One', 'two']],
    ['without readings above words', '<p><ruby>5,000<rt>five thousand</rt></ruby> men</p>', ['5,000 men']],
    [
      'without marks of notes',
      '<p>300<sup>1</sup> men<sup>[a]</sup><a href="#n">[2]</a>, 5<sup>*</sup></p>',
      ['300 men, 5'],
    ],
    ['with exponents', '<p>5 km<sup>2</sup>, 10<sup>6</sup> men, the 5<sup>th</sup></p>', ['5 km2, 10^6 men, the 5th']],
    ['elements that are not known', '<x-box>One</x-box><x-box>Two</x-box>', ['One', 'Two']],
    ['elements that are not known in a line', '<p>5,<x-box>000</x-box> men</p>', ['5,000 men']],
  ])('are %s', (_, body, expected) => {
    expect(texts(blocksOf(body).blocks)).toEqual(expected);
  });

  it('say what they are', () => {
    const { blocks } = blocksOf(
      '<h2>One <a href="/x">two</a></h2><figcaption>Three</figcaption><div class="related"><div><p>Four</p></div></div><p>Five</p>',
    );
    const seen = blocks.map((block) => [
      block.element.localName,
      block.headingLevel,
      block.linkLength,
      block.isCaption,
      block.noiseRoot?.className ?? '',
    ]);
    expect(seen).toEqual([
      ['h2', 2, 3, false, ''],
      ['figcaption', 0, 0, true, ''],
      ['p', 0, 0, false, 'related'],
      ['p', 0, 0, false, ''],
    ]);
  });

  it('do not mind a name on a part that holds the article', () => {
    const { body } = parsePage('<div class="related"><p>One</p></div>');
    expect(workAtOnce(collectBlocks(body, () => true)).blocks[0]?.noiseRoot).toBeNull();
  });

  it('are cut on a page that is too long', () => {
    const { body } = parsePage(`<p>${'x'.repeat(599_990)}</p><p>yy</p><p>too much of it</p><p>zz</p>`);
    const { blocks, isCut } = workAtOnce(collectBlocks(body, () => false));
    expect([isCut, texts(blocks).at(-1)]).toEqual([true, 'yy']);
  });

  it('end where the walk is told that it is out of time', () => {
    const { body } = parsePage(`<p>${'<b>x</b>'.repeat(400)}</p><p>behind</p>`);
    const work = collectBlocks(body, () => false);
    expect(work.next(false).done).toBe(false);
    const { value } = work.next(true);
    expect(value).toMatchObject({ isCut: true, blocks: [{ noiseRoot: null }] });
  });

  it('go on behind a part that the page takes away while the walk rests', () => {
    const { body } = parsePage(
      `<section><p>kept</p><div><a href="/x">${'<b>x</b>'.repeat(400)}</a></div><p>after</p></section><p>behind</p>`,
    );
    const work = collectBlocks(body, () => false);
    work.next(false);
    body.querySelector('div')?.remove();
    const { blocks, isCut } = workAtOnce(work);
    expect([isCut, texts(blocks).filter((text) => !text.startsWith('x'))]).toEqual([false, ['kept', 'behind']]);
    expect(blocks.at(-1)?.linkLength).toBe(0);
  });

  it('are found at any depth', () => {
    const { document } = blocksOf('');
    let inner: Element = document.body;
    for (let i = 0; i < 20_000; i++) inner = inner.appendChild(document.createElement('div'));
    inner.textContent = 'deep';
    expect(texts(workAtOnce(collectBlocks(document.body, () => false)).blocks)).toEqual(['deep']);
  });
});

it('reads the same sentence however it is split over elements', () => {
  const SENTENCE = 'About 1,200 homes and “43 families” were hit.';
  const tags = fc.constantFrom('b', 'i', 'a', 'span', 'wbr', 'u');
  const cuts = fc.array(fc.tuple(fc.nat(SENTENCE.length), tags), { maxLength: 8 });
  fc.assert(
    fc.property(cuts, (splits) => {
      let html = '';
      let from = 0;
      for (const [at, tag] of splits.sort(([a], [b]) => a - b)) {
        html += `<${tag}>${SENTENCE.slice(from, at)}</${tag}>`.replace('</wbr>', '');
        from = at;
      }
      expect(texts(blocksOf(`<p>${html}${SENTENCE.slice(from)}</p>`).blocks)).toEqual([SENTENCE]);
    }),
    { numRuns: 200 },
  );
});
