// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { announce } from '../../src/content/announce.ts';

let root: ShadowRoot;
beforeEach(() => {
  vi.useFakeTimers();
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    root = attach.call(this, init);
    return root;
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const hosts = () => document.querySelectorAll('second-source-card').length;

it('says its words in a live region that was empty before, and goes by itself', () => {
  const before = document.activeElement;
  announce(document, 'It is off', 1_000);
  const line = root.querySelector('[role="status"]');
  expect(line?.textContent).toBe('');
  vi.advanceTimersByTime(200);
  expect(line?.textContent).toBe('It is off');
  expect(document.activeElement).toBe(before);
  vi.advanceTimersByTime(1_000);
  expect(hosts()).toBe(0);
});

it('is taken away for the next one', () => {
  announce(document, 'It is off')();
  expect(hosts()).toBe(0);
  vi.advanceTimersByTime(10_000);
});
