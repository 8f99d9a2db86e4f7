// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startVisit, type Visit } from '../../src/content/visit.ts';
import type { Metadata } from '../../src/page/metadata/read-metadata.ts';
import type { PageState } from '../../src/protocol/messages.ts';
import { METADATA } from './metadata.ts';

let states: PageState[];
let visit: Visit;
afterEach(() => visit.end());
beforeEach(() => {
  states = [];
  history.replaceState(null, '', '/flood');
  document.head.innerHTML = '';
  document.body.innerHTML = '<p>Hello</p>';
});

const ask = vi.fn();
const start = (answers: boolean, metadata: Metadata | null = METADATA) => {
  ask.mockReset();
  ask.mockImplementation(async () =>
    answers ? { ok: true, value: metadata } : { ok: false, error: { code: 'gone', detail: '' } },
  );
  return startVisit({
    window,
    ask,
    tell: (state) => states.push(state),
    isMarked: () => true,
    isBlind: () => false,
    moved: vi.fn(),
  });
};

it('leaves a page alone that does not look like an article', async () => {
  visit = start(true);
  await vi.waitFor(() => expect(states).not.toEqual([]));
  expect(states).toEqual([{ status: 'not-article' }]);
  expect(visit.getReader()).toBeNull();
  expect(ask).not.toHaveBeenCalled();
});

it('says where the reader’s code could not be brought', async () => {
  document.head.innerHTML = '<meta property="og:type" content="article">';
  visit = start(false);
  await vi.waitFor(() => expect(states.at(-1)).toEqual({ status: 'error', code: 'unreachable' }));
});

it('asks once about a page that is no article by what it says of itself, and again when it says something else', async () => {
  document.head.innerHTML = '<meta property="og:type" content="article">';
  visit = start(true, null);
  await vi.waitFor(() => expect(states.at(-1)).toEqual({ status: 'not-article' }));
  const waitForLook = () => new Promise((resolve) => setTimeout(resolve, 700));
  document.body.innerHTML = '<p>Hello again</p>';
  await waitForLook();
  expect(ask).toHaveBeenCalledTimes(1);
  document.title = 'Flood in Velden';
  await waitForLook();
  expect(ask).toHaveBeenCalledTimes(2);
  expect(states.every(({ status }) => status === 'not-article')).toBe(true);
});

it('asks one question at a time, whatever the page does meanwhile', async () => {
  document.head.innerHTML = '<meta property="og:type" content="article">';
  visit = start(true, null);
  let answer = (_: unknown) => {};
  ask.mockImplementation(
    () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  );
  await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(1));
  history.replaceState(null, '', '/storm');
  window.dispatchEvent(new PopStateEvent('popstate'));
  await Promise.resolve();
  expect(ask).toHaveBeenCalledTimes(1);
  answer({ ok: true, value: null });
  await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(2));
});

it('looks once more at a page when it is loaded, and tells nothing before', async () => {
  const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive');
  visit = start(true, null);
  document.head.innerHTML = '<meta property="og:type" content="article">';
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(states).toEqual([]);
  window.dispatchEvent(new Event('load'));
  await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(1));
  state.mockRestore();
});
