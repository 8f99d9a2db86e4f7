// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createVisits } from '../../src/content/create-visits.ts';
import type { ReaderParts } from '../../src/content/reader-door.ts';
import { handOver } from '../../src/content/script-door.ts';
import { parseSettings, type Settings } from '../../src/platform/settings.ts';
import { pause } from '../../src/platform/switched-off.ts';
import type { PageState } from '../../src/protocol/messages.ts';
import { METADATA } from './metadata.ts';

const ON = parseSettings(undefined);
const reader = { paintAgain: vi.fn(), stop: vi.fn(), isEndless: vi.fn(() => false) };
let parts: ReaderParts | null;
let states: PageState[];

const visits = () =>
  createVisits({
    window,
    tell: (state) => states.push(state),
    ask: async (name) => {
      if (name === 'reader.load') {
        handOver('secondSourceReader', (given: ReaderParts) => {
          parts = given;
          return reader;
        });
      }
      return { ok: true, value: METADATA } as never;
    },
  });
let current = visits();

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
  vi.clearAllMocks();
  states = [];
  parts = null;
  history.replaceState(null, '', '/flood');
  document.head.innerHTML = '<meta property="og:type" content="article">';
  document.body.innerHTML = '<p>Hello</p>';
  current = visits();
});
afterEach(() => {
  life.abort();
  current.end();
});

const isRead = () => vi.waitFor(() => expect(parts).not.toBeNull());

it.each<[string, Settings, PageState]>([
  ['everywhere', { ...ON, enabled: false }, { status: 'off', where: 'everywhere' }],
  ['for an hour', pause(ON), { status: 'off', where: 'hour' }],
  ['here', { ...ON, disabledSites: ['localhost'] }, { status: 'off', where: 'site' }],
])('leaves a page that is off %s, and comes back', async (_, off, expected) => {
  current.follow(ON);
  await isRead();
  current.follow(off);
  expect(states.at(-1)).toEqual(expected);
  expect(reader.stop).toHaveBeenCalledTimes(1);
  expect(current.getReader()).toBeNull();
  parts = null;
  current.follow(ON);
  await isRead();
});

it('looks at nothing of a page on demand before it is asked for', async () => {
  const looks = vi.spyOn(document, 'querySelector');
  const watches = vi.spyOn(MutationObserver.prototype, 'observe');
  current.follow({ ...ON, onDemand: true });
  expect(states).toEqual([{ status: 'waiting' }]);
  expect(looks).not.toHaveBeenCalled();
  expect(watches).not.toHaveBeenCalled();
  current.start();
  await isRead();
});

it('reads at once what was asked for before the settings were known', async () => {
  current.start();
  current.follow({ ...ON, onDemand: true });
  await isRead();
});

it.each([
  ['waits again on the next page of an app', false],
  ['stays with an endless page, whose address follows its reader', true],
])('%s', async (_, isEndless) => {
  reader.isEndless.mockReturnValue(isEndless);
  current.follow({ ...ON, onDemand: true });
  current.start();
  await isRead();
  parts?.watch({ check: vi.fn(), rescan: () => 0, move: vi.fn() }, life.signal);
  history.pushState(null, '', '/storm');
  dispatchEvent(new PopStateEvent('popstate'));
  expect(states.at(-1)?.status === 'waiting').toBe(!isEndless);
  expect(reader.stop).toHaveBeenCalledTimes(isEndless ? 0 : 1);
});

it('paints as is chosen now', async () => {
  current.follow(ON);
  await isRead();
  expect(parts?.isMarked('same')).toBe(true);
  current.follow({ ...ON, quiet: true });
  expect(reader.paintAgain).toHaveBeenCalledTimes(1);
  expect(parts?.isMarked('same')).toBe(false);
});
