import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { createSight } from '../../src/page/sight.ts';

type Box = { width?: number; height?: number; left?: number; top?: number };

/** A page that is laid out as its elements say in `data-box`. */
function layOut(body: string): { document: Document; element: Element } {
  const { document, Element } = new JSDOM(body).window;
  Object.assign(Element.prototype, {
    checkVisibility(this: Element) {
      return this.closest('[data-gone]') === null && this.getAttribute('style') !== 'display: contents';
    },
    getBoundingClientRect(this: Element) {
      const { width = 600, height = 20, left = 10, top = 10 }: Box = JSON.parse(this.getAttribute('data-box') ?? '{}');
      return { width, height, left, top, right: left + width, bottom: top + height };
    },
  });
  return { document, element: document.querySelector('p') as Element };
}

it.each([
  ['a paragraph', '<p>x</p>', true],
  ['one that is not rendered', '<p data-gone>x</p>', false],
  ['one without a box of its own', '<div><p style="display: contents">x</p></div>', true],
  [
    'one without a box in a part that is not rendered',
    '<div data-gone><p style="display: contents">x</p></div>',
    false,
  ],
  ['one for screen readers', '<p data-box=\'{"width":1,"height":1}\' style="overflow: hidden">x</p>', false],
  ['one whose text hangs out of it', '<p data-box=\'{"height":0}\'>x</p>', true],
  ['one without letters', '<p data-box=\'{"height":0}\' style="font-size: 0px">x</p>', false],
  ['one in a part without height', '<div data-box=\'{"height":0}\' style="overflow: hidden"><p>x</p></div>', false],
  ['one left of the page', '<p data-box=\'{"left":-9999}\'>x</p>', false],
  ['one above the page', '<p data-box=\'{"top":-9999}\'>x</p>', false],
])('%s is seen: %s', (_, body, expected) => {
  const { document, element } = layOut(body);
  expect(createSight(document)(element)).toBe(expected);
});

it('sees everything where nothing is laid out', () => {
  const { window } = new JSDOM('<p hidden>x</p>');
  expect(createSight(window.document)(window.document.querySelector('p') as Element)).toBe(true);
});
