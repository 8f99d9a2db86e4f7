// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as hits from '../../src/content/hit-test.ts';
import type { PaintedClaim } from '../../src/content/painter.ts';
import { listenToPointer } from '../../src/content/pointer.ts';

const claim = { index: 4 } as PaintedClaim;
const open = vi.fn();
let life: AbortController;

type Handler = (event: object) => void;
let handlers: Map<string, Handler>;

/** Stands in for the document, because no event that a test makes is a trusted one. */
function createDocument(signal: AbortSignal): Document {
  handlers = new Map();
  signal.addEventListener('abort', () => handlers.clear());
  return {
    addEventListener: (type: string, handler: Handler) => handlers.set(type, handler),
    getSelection: () => document.getSelection(),
  } as unknown as Document;
}

function send(type: string, selector: string, parts: object) {
  const base = { isTrusted: true, button: 0, buttons: 0, pointerType: 'mouse', clientX: 1, clientY: 1 };
  const target = document.querySelector(selector);
  handlers.get(type)?.({ ...base, target, composedPath: () => [target], ...parts });
}

const click = (selector: string, parts = {}) => send('click', selector, parts);
const moveOver = (selector: string, parts = {}) => send('pointermove', selector, parts);

beforeEach(() => {
  vi.useFakeTimers();
  vi.restoreAllMocks();
  open.mockClear();
  vi.spyOn(hits, 'findClaimsAt').mockReturnValue([claim]);
  document.body.innerHTML = '<p>43 <a href="#x">1,200</a> <button>12</button></p>';
  document.getSelection()?.removeAllRanges();
  life = new AbortController();
  listenToPointer(createDocument(life.signal), { list: () => [claim], open }, life.signal);
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

describe('a click', () => {
  it('opens the claims under it and takes the focus', () => {
    click('p');
    expect(open).toHaveBeenCalledWith([claim], true);
  });

  it.each([
    ['in a link', () => click('a')],
    ['on a button', () => click('button')],
    ['with a key held', () => click('p', { ctrlKey: true })],
    ['with another button', () => click('p', { button: 1 })],
    ['on a link inside of a component', () => click('p', { composedPath: () => [document.querySelector('a')] })],
    ['that a script made', () => click('p', { isTrusted: false })],
  ])('%s opens nothing', (_, act) => {
    act();
    expect(open).not.toHaveBeenCalled();
  });

  it('opens nothing where it ends a selection', () => {
    document.getSelection()?.selectAllChildren(document.body);
    click('p');
    expect(open).not.toHaveBeenCalled();
  });
});

describe('a rest of the pointer', () => {
  it('opens claims in links after half a second, without the focus', () => {
    moveOver('a');
    vi.advanceTimersByTime(400);
    expect(open).not.toHaveBeenCalled();
    vi.advanceTimersByTime(200);
    expect(open).toHaveBeenCalledWith([claim], false);
  });

  it.each([
    ['on plain words', () => moveOver('p')],
    ['of a finger', () => moveOver('a', { pointerType: 'touch' })],
    ['with a button held', () => moveOver('a', { buttons: 1 })],
    [
      'that goes on',
      () => {
        for (let i = 0; i < 10; i++) {
          moveOver('a');
          vi.advanceTimersByTime(300);
        }
        moveOver('p');
      },
    ],
    [
      'that ends in a click',
      () => {
        moveOver('a');
        click('a');
      },
    ],
  ])('%s opens nothing', (_, act) => {
    act();
    vi.advanceTimersByTime(1_000);
    expect(open).not.toHaveBeenCalled();
  });
});

it('ends with its signal', () => {
  moveOver('a');
  life.abort();
  click('p');
  vi.advanceTimersByTime(1_000);
  expect(open).not.toHaveBeenCalled();
});
