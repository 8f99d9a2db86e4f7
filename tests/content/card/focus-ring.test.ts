// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { turnTab } from '../../../src/content/card/focus-ring.ts';

let root: ShadowRoot;
let part: HTMLElement;

const press = (key: string, shiftKey = false) =>
  turnTab(part, new KeyboardEvent('keydown', { key, shiftKey, cancelable: true }));
const focus = (selector: string) => root.querySelector<HTMLElement>(selector)?.focus();

beforeEach(() => {
  document.body.innerHTML = '<main></main>';
  root = (document.querySelector('main') as Element).attachShadow({ mode: 'open' });
  root.innerHTML =
    '<div tabindex="-1"><button id="a">A</button><a id="b" href="#">B</a><summary id="c" tabindex="0">C</summary></div>';
  part = root.querySelector('div') as HTMLElement;
});

describe('the Tab key', () => {
  it.each([
    ['from the last stop to the first', '#c', false, 'a'],
    ['back from the first to the last', '#a', true, 'c'],
    ['back from the part itself to the last', 'div', true, 'c'],
  ])('goes %s', (_, from, shift, to) => {
    focus(from);
    expect(press('Tab', shift)).toBe(true);
    expect(root.activeElement?.id).toBe(to);
  });

  it('goes its own way in between, as other keys do', () => {
    focus('#b');
    expect([press('Tab'), press('Tab', true), press('Enter')]).toEqual([false, false, false]);
  });
});
