// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../src/content/watch-page.ts';

const watch = { check: vi.fn(), rescan: vi.fn<() => number | Promise<number>>(() => 0), move: vi.fn() };
let life: AbortController;
let follow: (tree: Node) => void;

/** Lets mutation records come in, then time pass. */
const wait = async (ms: number) => {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(ms);
};
const counts = () => [watch.check, watch.rescan, watch.move].map(({ mock }) => mock.calls.length);

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  history.replaceState(null, '', '/start');
  document.body.innerHTML = '<p>One</p>';
  life = new AbortController();
  follow = watchPage(window, watch, life.signal);
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

describe('watching a page', () => {
  it('leaves a page in peace that does not change', async () => {
    await wait(60_000);
    expect(counts()).toEqual([0, 0, 0]);
  });

  it.each([
    ['new elements', () => document.body.append(document.createElement('p'))],
    ['other words', () => ((document.querySelector('p')?.firstChild as Text).data = 'Two')],
  ])('checks soon and reads again later after %s', async (_, change) => {
    change();
    await wait(100);
    expect(counts()).toEqual([1, 0, 0]);
    await wait(450);
    expect(counts()).toEqual([1, 1, 0]);
  });

  it('hears of a shadow root’s words once it is told of the root', async () => {
    const root = document.createElement('x-box').attachShadow({ mode: 'open' });
    follow(root);
    root.innerHTML = '<p>Two</p>';
    await wait(600);
    expect(counts()).toEqual([1, 1, 0]);
  });

  it('goes on hearing of a shadow root after it has looked away', async () => {
    const root = document.body.appendChild(document.createElement('x-box')).attachShadow({ mode: 'open' });
    follow(root);
    await wait(1_000);
    vi.clearAllMocks();
    root.innerHTML = '<p>Two</p>';
    await wait(1_000);
    root.innerHTML = '<p>Three</p>';
    await wait(150);
    expect(watch.check).toHaveBeenCalledTimes(2);
  });

  it('looks ten times a second at a page that changes all the time, and at its last change too', async () => {
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    for (let i = 0; i < 100; i++) {
      document.body.append(`${i} `);
      await wait(10);
    }
    expect(watch.check.mock.calls.length).toBeLessThanOrEqual(10);
    expect(observe.mock.calls.length).toBeLessThanOrEqual(10);
    observe.mockRestore();
    let seen = '';
    watch.check.mockImplementation(() => {
      seen = document.body.textContent ?? '';
    });
    document.body.append('the end');
    await wait(200);
    expect(seen).toContain('the end');
    watch.check.mockReset();
  });

  it('does not mind attributes', async () => {
    document.querySelector('p')?.setAttribute('class', 'big');
    await wait(5_000);
    expect(counts()).toEqual([0, 0, 0]);
  });

  it('tells of another address, by its event or at the next change', async () => {
    history.pushState(null, '', '/next');
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(watch.move).toHaveBeenCalledTimes(1);
    history.pushState(null, '', '/after');
    document.body.append('words');
    await wait(600);
    expect(watch.move).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['#part-two', 0],
    ['#/story/2', 1],
    ['#!story/2', 0],
  ])('the address part %s is another page: %i', async (hash, moves) => {
    location.hash = hash;
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    expect(watch.move).toHaveBeenCalledTimes(moves);
  });

  it('reads a page that never rests only so often', async () => {
    for (let second = 0; second < 120; second++) {
      document.body.append(`${second} `);
      await wait(1_000);
    }
    expect(watch.rescan.mock.calls.length).toBeLessThan(30);
  });

  it('does not read again before it is through, and then once more', async () => {
    let finish = (_: number) => {};
    watch.rescan.mockImplementationOnce(() => new Promise((resolve) => (finish = resolve)));
    document.body.append('words');
    await wait(600);
    document.body.append('more words');
    await wait(5_000);
    expect(watch.rescan).toHaveBeenCalledTimes(1);
    finish(3);
    await wait(600);
    expect(watch.rescan).toHaveBeenCalledTimes(2);
  });

  it('ends with its signal', async () => {
    document.body.append('words');
    life.abort();
    await wait(5_000);
    document.body.append('more words');
    await wait(5_000);
    expect(counts()).toEqual([0, 0, 0]);
  });
});
