// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { isMeant } from '../../../src/content/card/meant-click.ts';

let host: HTMLElement;
let link: HTMLElement;

/** A click as the browser would send it: jsdom's own are not trusted. */
function click(parts: Partial<MouseEvent> = {}): MouseEvent {
  return { isTrusted: true, target: link, detail: 1, clientX: 5, clientY: 5, ...parts } as MouseEvent;
}
const LONG_AGO = -1_000;

beforeEach(() => {
  document.body.innerHTML = '<x-host><a href="https://courier.example/">Report</a><button>Next</button></x-host>';
  host = document.querySelector('x-host') as HTMLElement;
  link = document.querySelector('a') as HTMLElement;
  document.elementFromPoint = () => host;
});
afterEach(() => {
  document.documentElement.removeAttribute('style');
  vi.restoreAllMocks();
});

it('takes a click on a link that was there to be seen', () => {
  expect(isMeant(click(), host, LONG_AGO)).toBe(true);
});

it.each<[string, () => MouseEvent, number]>([
  ['no click of a person', () => click({ isTrusted: false }), LONG_AGO],
  ['a card that has only just come', () => click(), performance.now() + 1e6],
  [
    'a card that something lies upon',
    () => {
      document.elementFromPoint = () => document.body;
      return click();
    },
    LONG_AGO,
  ],
  [
    'a page that is made transparent',
    () => {
      document.documentElement.style.opacity = '0.1';
      return click({ detail: 0 });
    },
    LONG_AGO,
  ],
])('refuses %s', (_, make, shownAt) => {
  expect(isMeant(make(), host, shownAt)).toBe(false);
});

it('takes keys, which have no place, and what leads nowhere', () => {
  expect(isMeant(click({ detail: 0, clientX: 0 }), host, performance.now())).toBe(true);
  const next = document.querySelector('button') as HTMLElement;
  expect(isMeant(click({ target: next }), host, performance.now())).toBe(true);
});
