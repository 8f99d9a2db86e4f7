// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { startVisit } from '../../src/content/visit.ts';
import type { PageState } from '../../src/protocol/messages.ts';

let states: PageState[];
beforeEach(() => {
  states = [];
  history.replaceState(null, '', '/flood');
  document.head.innerHTML = '';
  document.body.innerHTML = '<p>Hello</p>';
});

const start = (isLoaded: boolean) =>
  startVisit({
    window,
    ask: vi.fn(async () =>
      isLoaded ? { ok: true, value: null } : { ok: false, error: { code: 'gone', detail: '' } },
    ) as never,
    tell: (state) => states.push(state),
    isMarked: () => true,
    isBlind: () => false,
    moved: vi.fn(),
  });

it('leaves a page alone that is no article', () => {
  const visit = start(true);
  expect(states).toEqual([{ status: 'not-article' }]);
  expect(visit.getReader()).toBeNull();
  visit.end();
});

it('says where the reader’s code could not be brought', async () => {
  document.head.innerHTML = '<meta property="og:type" content="article">';
  const visit = start(false);
  await vi.waitFor(() => expect(states.at(-1)).toEqual({ status: 'error', code: 'unreachable' }));
  visit.end();
});
