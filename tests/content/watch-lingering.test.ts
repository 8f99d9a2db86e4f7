// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchLingering } from '../../src/content/watch-lingering.ts';
import type { PageState } from '../../src/protocol/messages.ts';

let life: AbortController;
let visibility: DocumentVisibilityState;
const tell = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  visibility = 'visible';
  tell.mockReset();
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => visibility });
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const read = (url: string) => ({ status: 'read', page: { url } }) as PageState;
const see = (next: DocumentVisibilityState) => {
  visibility = next;
  document.dispatchEvent(new Event('visibilitychange'));
};

function start(isAllowed = true) {
  const lingering = watchLingering(document, tell, life.signal, 10_000);
  lingering.allow(isAllowed);
  return lingering;
}

it('tells once of an article that stays in view', () => {
  start().follow(read('/a'));
  vi.advanceTimersByTime(9_900);
  expect(tell).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(tell).toHaveBeenCalledTimes(1);
});

it('counts only the time in view', () => {
  start().follow(read('/a'));
  vi.advanceTimersByTime(6_000);
  see('hidden');
  vi.advanceTimersByTime(60_000);
  expect(tell).not.toHaveBeenCalled();
  see('visible');
  vi.advanceTimersByTime(4_100);
  expect(tell).toHaveBeenCalledTimes(1);
});

it('takes an article that is read again for the same one, and times another for itself', () => {
  const lingering = start();
  lingering.follow(read('/a'));
  vi.advanceTimersByTime(6_000);
  lingering.follow({ status: 'reading' });
  lingering.follow(read('/a'));
  vi.advanceTimersByTime(3_900);
  lingering.follow(read('/b'));
  vi.advanceTimersByTime(9_000);
  expect(tell).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1_100);
  expect(tell).toHaveBeenCalledTimes(1);
});

it('says nothing where nothing is remembered, until it is', () => {
  const lingering = start(false);
  lingering.follow(read('/a'));
  vi.advanceTimersByTime(60_000);
  expect(tell).not.toHaveBeenCalled();
  lingering.allow(true);
  vi.advanceTimersByTime(10_100);
  expect(tell).toHaveBeenCalledTimes(1);
});

it.each<[string, PageState]>([
  ['is no article', { status: 'not-article' }],
  ['is switched off', { status: 'off', where: 'site' }],
])('says nothing of a page that %s', (_, state) => {
  const lingering = start();
  lingering.follow(read('/a'));
  lingering.follow(state);
  vi.advanceTimersByTime(60_000);
  expect(tell).not.toHaveBeenCalled();
});

it('says nothing after its end', () => {
  start().follow(read('/a'));
  life.abort();
  vi.advanceTimersByTime(60_000);
  expect(tell).not.toHaveBeenCalled();
});
