// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReaderParts } from '../../src/content/reader-door.ts';
import { handOver } from '../../src/content/script-door.ts';
import { type RunningPage, startPage } from '../../src/content/start-page.ts';
import { parseSettings, type Settings } from '../../src/platform/settings.ts';
import type { Ask } from '../../src/protocol/client.ts';
import { METADATA } from './metadata.ts';

const reader = {
  getArticle: () => null,
  askAgain: vi.fn(),
  answer: vi.fn(),
  stepClaim: vi.fn(),
  resume: vi.fn(),
  paintAgain: vi.fn(),
  isEndless: () => false,
  stop: vi.fn(),
};
const asked: [string, unknown][] = [];
let parts: ReaderParts | null;
let getState: RunningPage['getState'];
let isAlive: boolean;
let change: (settings: Settings) => void;
let changeLibrary: () => void;
const undo = vi.fn();

const ON: Settings = parseSettings(undefined);

/** Answers as the worker does: the reader's script is run and hands itself over. */
const ask: Ask<'content'> = async (name, request) => {
  asked.push([name, request]);
  if (name === 'reader.load') {
    handOver('secondSourceReader', (given: ReaderParts) => {
      parts = given;
      return reader;
    });
  }
  return { ok: true, value: METADATA } as never;
};

async function start(settings = ON, isReady = true): Promise<() => void> {
  const page = startPage({
    window,
    ask,
    settings: {
      read: async () => settings,
      subscribe: (listener) => {
        change = listener;
        return undo;
      },
    },
    watchLibrary: (listener) => {
      changeLibrary = listener;
      return undo;
    },
    isAlive: () => isAlive,
    answer: () => undo,
  });
  if (isReady) await vi.waitFor(() => expect(asked.length).toBeGreaterThan(0));
  await Promise.resolve();
  getState = page.getState;
  return page.stop;
}

beforeEach(() => {
  vi.clearAllMocks();
  asked.length = 0;
  parts = null;
  isAlive = true;
  history.replaceState(null, '', '/flood');
  document.head.innerHTML = '<meta property="og:type" content="article">';
  document.body.innerHTML = '<p>Hello</p>';
});

describe('a page', () => {
  it('that looks like an article gets the reader', async () => {
    const stop = await start();
    await vi.waitFor(() => expect(parts).not.toBeNull());
    parts?.tell({ status: 'not-article' });
    expect(getState()).toEqual({ status: 'not-article' });
    stop();
    expect(getState()).toBeNull();
    expect(reader.stop).toHaveBeenCalledTimes(1);
    expect(undo).toHaveBeenCalledTimes(3);
  });

  it('that is slow to load gets the reader meanwhile, and is read as soon as it is there, or after a while', async () => {
    const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive');
    const stop = await start(ON, false);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(asked.map(([name]) => name)).toContain('reader.load');
    expect(parts).toBeNull();
    window.dispatchEvent(new Event('load'));
    await vi.waitFor(() => expect(parts).not.toBeNull());
    stop();
    parts = null;
    const stopLate = await start(ON, false);
    await vi.waitFor(() => expect(parts).not.toBeNull(), 1_000);
    stopLate();
    state.mockRestore();
  });

  it('that does not look like one gets no more code, until it does', async () => {
    document.head.innerHTML = '';
    const stop = await start();
    expect(getState()).toEqual({ status: 'not-article' });
    expect(asked.map(([name]) => name)).not.toContain('reader.load');
    document.body.innerHTML = '<time datetime="2031-02-03">Monday</time>';
    await vi.waitFor(() => expect(parts).not.toBeNull(), 2_000);
    stop();
  });

  it('that is switched off is left alone, and comes back', async () => {
    const stop = await start({ ...ON, enabled: false });
    expect(getState()).toEqual({ status: 'off', where: 'everywhere' });
    expect(parts).toBeNull();
    change(ON);
    await vi.waitFor(() => expect(parts).not.toBeNull());
    await vi.waitFor(() => change({ ...ON, disabledSites: ['localhost'] }));
    expect(getState()).toEqual({ status: 'off', where: 'site' });
    expect(reader.stop).toHaveBeenCalledTimes(1);
    stop();
  });

  it('has its badge follow its state', async () => {
    const stop = await start();
    await vi.waitFor(() => expect(parts).not.toBeNull());
    const report = { claims: [{ matches: [{}] }, { matches: [] }], storyArticles: [], ownArticles: [], origins: [] };
    parts?.tell({ status: 'read', report, page: { url: '' } } as never);
    expect(asked).toContainEqual(['badge.show', { count: 1, off: null }]);
    expect(asked.at(-1)).toEqual(['page.changed', null]);
    stop();
  });

  it('asks again when the library has changed', async () => {
    const stop = await start();
    await vi.waitFor(() => expect(parts).not.toBeNull());
    changeLibrary();
    await vi.waitFor(() => expect(reader.askAgain).toHaveBeenCalledTimes(1));
    stop();
  });

  it('that the extension has left stops quietly', async () => {
    await start();
    await vi.waitFor(() => expect(parts).not.toBeNull());
    isAlive = false;
    expect(getState()).toBeNull();
    await parts?.ask('badge.show', { count: 1, off: null });
    expect(reader.stop).toHaveBeenCalledTimes(1);
    expect(undo).toHaveBeenCalledTimes(3);
  });
});
