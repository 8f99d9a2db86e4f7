// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PageSession } from '../../src/content/page-session.ts';
import { Painter } from '../../src/content/painter.ts';
import { joinReadings } from '../../src/content/whole-page.ts';
import { findArticleMetadata } from '../../src/page/metadata/article-metadata.ts';
import { collectDeclaration } from '../../src/page/metadata/declaration.ts';
import type { Metadata } from '../../src/page/metadata/read-metadata.ts';
import type { Ask } from '../../src/protocol/client.ts';
import type { Messages, Result } from '../../src/protocol/messages.ts';
import { PARAGRAPHS, paragraphs } from '../page/sentences.ts';
import { type FakeHighlight, readPainted, stubHighlights } from './fake-highlights.ts';
import { makeReport } from './reports.ts';

type Reply = Result<Messages['page.crossReference']['reply']>;

const coverage = { articles: 1, outlets: 1, from: '2031-02-03', to: '2031-02-03' };
const tell = vi.fn();
const meet = vi.fn();
const shown = vi.fn();
let painter: Painter;
const ask = vi.fn<(name: string, request: { article: { text: string } }) => Promise<Reply>>();
let highlights: Map<string, FakeHighlight>;
let session: PageSession;
let address: string;
let described: () => Result<Metadata | null> | null;

const answer = async (_: string, { article }: { article: { text: string } }): Promise<Reply> => ({
  ok: true,
  value: { report: makeReport(article.text, [['43', ['same']]]), coverage, published: '2031-02-04' },
});
const failure = async (): Promise<Reply> => ({ ok: false, error: { code: 'unreachable', detail: '' } });
const statuses = () => tell.mock.calls.map(([state]) => state.status);

beforeEach(() => {
  highlights = stubHighlights();
  document.head.innerHTML = '<meta property="og:type" content="article"><title>Flood in Velden</title>';
  document.body.innerHTML = `<article><h1>Flood in Velden</h1>${paragraphs()}</article>`;
  tell.mockReset();
  meet.mockReset();
  shown.mockReset();
  painter = new Painter(document);
  address = 'https://courier.example/flood';
  described = () => null;
  document.documentElement.className = '';
  ask.mockReset().mockImplementation(answer);
  session = new PageSession({
    document,
    ask: ask as unknown as Ask<'content'>,
    tell,
    hasMarks: () => false,
    show: async (isSame) => {
      shown(isSame);
      if (isSame && painter.isWhole()) return;
      const { map, report } = joinReadings(session.list());
      painter.paint(map, report);
    },
    forget: () => painter.clear(),
    meet,
    describe: async () =>
      described() ?? { ok: true, value: findArticleMetadata(collectDeclaration(document, address)) },
  });
});

describe('PageSession', () => {
  it('tells of the shadow roots that it has looked into', async () => {
    const root = document.body.appendChild(document.createElement('x-box')).attachShadow({ mode: 'open' });
    await session.read();
    expect(meet.mock.calls).toEqual([[root]]);
  });

  it('reads, asks, paints and tells, without the text', async () => {
    await session.read();
    expect(readPainted(highlights)).toEqual({ same: ['43'] });
    expect(statuses()).toEqual(['reading', 'read']);
    expect(tell.mock.lastCall?.[0].page).toMatchObject({
      title: 'Flood in Velden',
      url: 'https://courier.example/flood',
      published: '2031-02-04',
    });
    expect(tell.mock.lastCall?.[0].page).not.toHaveProperty('text');
  });

  it('asks nothing for the same words, but paints them where they stand now', async () => {
    await session.read();
    document.body.innerHTML = String(document.body.innerHTML);
    await session.read();
    expect(ask).toHaveBeenCalledTimes(1);
    expect(readPainted(highlights)).toEqual({ same: ['43'] });
  });

  it('asks again for other words, and keeps the old marks until the answer', async () => {
    await session.read();
    document.querySelector('article')?.insertAdjacentHTML('beforeend', `<p>${PARAGRAPHS[1]} Later it rained.</p>`);
    await session.read();
    expect(ask).toHaveBeenCalledTimes(2);
    expect(statuses()).toEqual(['reading', 'read', 'read']);
  });

  it('asks once more where the worker was stopped', async () => {
    ask.mockImplementationOnce(failure);
    await session.read();
    expect(statuses()).toEqual(['reading', 'read']);
  });

  it('is no article either where the worker says so', async () => {
    ask.mockResolvedValue({ ok: false, error: { code: 'not-article', detail: '' } });
    await session.read();
    expect(tell).toHaveBeenLastCalledWith({ status: 'not-article' });
  });

  it('tells what failed', async () => {
    ask.mockImplementation(failure);
    await session.read();
    expect(tell).toHaveBeenLastCalledWith({ status: 'error', code: 'unreachable' });
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('drops an answer that comes after the page has moved on', async () => {
    const reading = session.read();
    session.move();
    await reading;
    expect(statuses().at(-1)).toBe('reading');
    expect(highlights.size).toBe(0);
  });

  it('keeps what still stands there when the address changes, and asks nothing for the same words', async () => {
    await session.read();
    session.move();
    address = 'https://courier.example/flood/2';
    expect(readPainted(highlights)).toEqual({ same: ['43'] });
    await session.read();
    expect(ask).toHaveBeenCalledTimes(1);
    expect(statuses()).toEqual(['reading', 'read', 'reading', 'read']);
  });

  it('lets go of a page that the browser has translated, and comes back to the original', async () => {
    await session.read();
    document.documentElement.className = 'translated-ltr';
    await session.read();
    expect(tell).toHaveBeenLastCalledWith({ status: 'error', code: 'translated' });
    expect(highlights.size).toBe(0);
    document.documentElement.className = '';
    await session.read();
    expect(readPainted(highlights)).toEqual({ same: ['43'] });
  });

  it('tries a page once more that a busy machine gave no time to read', async () => {
    document.body.insertAdjacentHTML(
      'afterbegin',
      `<div>${'<p><a href="/">Elsewhere in Velden</a></p>'.repeat(600)}</div>`,
    );
    const clock = vi.spyOn(performance, 'now');
    let [now, isBusy] = [0, true];
    setTimeout(() => {
      isBusy = false;
    }, 500);
    // Each step takes longer than a page should cost in all, as where other work has the processor.
    clock.mockImplementation(() => {
      now += isBusy ? 200 : 0;
      return now;
    });
    await session.read();
    clock.mockRestore();
    expect(statuses()).toEqual(['reading', 'read']);
    expect(readPainted(highlights)).toEqual({ same: ['43'] });
  });

  it('does not call a page no article that could not be read in time', async () => {
    document.body.innerHTML = `<div>${'<p><a href="/">Elsewhere in Velden</a></p>'.repeat(600)}</div>`;
    const clock = vi.spyOn(performance, 'now');
    let now = 0;
    clock.mockImplementation(() => {
      now += 200;
      return now;
    });
    await session.read();
    clock.mockRestore();
    expect(tell).toHaveBeenLastCalledWith({ status: 'error', code: 'too-large' });
  });

  it('lets go of a page that says now that it is no article, and says where nobody could tell', async () => {
    await session.read();
    described = () => ({ ok: true, value: null });
    await session.read();
    expect(statuses()).toEqual(['reading', 'read', 'not-article']);
    expect(highlights.size).toBe(0);
    described = () => ({ ok: false, error: { code: 'unreachable', detail: '' } });
    await session.read();
    expect(tell).toHaveBeenLastCalledWith({ status: 'error', code: 'unreachable' });
  });

  it('asks nothing about a page that is no article', async () => {
    document.body.innerHTML = '<p>Nothing here.</p>';
    await session.read();
    expect(ask).not.toHaveBeenCalled();
    expect(statuses()).toEqual(['not-article']);
  });
});

describe('an endless page', () => {
  const next =
    '<article data-url="/next"><h1>Storm over Orlen</h1><p>' +
    PARAGRAPHS.join('</p><p>').replace('43', '430') +
    '</p></article>';
  let cross: (at: Element) => void;

  beforeEach(() => {
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        constructor(tellEntries: (entries: object[]) => void) {
          cross = (target) => tellEntries([{ isIntersecting: true, target }]);
        }
        observe() {}
        disconnect() {}
      },
    );
    ask.mockImplementation(async (_, { article }) => ({
      ok: true,
      value: {
        report: makeReport(article.text, [[article.text.includes('430') ? '430' : '43', ['same']]]),
        coverage,
        published: '',
      },
    }));
  });

  it('asks for each article by itself and once, and keeps the first', async () => {
    await session.read();
    document.body.insertAdjacentHTML('beforeend', next);
    await session.read();
    expect(readPainted(highlights)).toEqual({ same: ['43', '430'] });
    expect(ask.mock.calls.map(([, { article }]) => (article as { title?: string }).title)).toEqual([
      'Flood in Velden',
      'Storm over Orlen',
    ]);
    await session.read();
    expect(ask).toHaveBeenCalledTimes(2);
    expect(shown.mock.calls).toEqual([[false], [false], [true]]);
  });

  it('tells of the article that is being read, by its own places', async () => {
    document.body.insertAdjacentHTML('beforeend', next);
    await session.read();
    expect(session.getArticle()?.title).toBe('Flood in Velden');
    cross(document.querySelectorAll('article')[1] as Element);
    expect(tell.mock.lastCall?.[0].page).toMatchObject({ title: 'Storm over Orlen' });
    expect(session.getCurrent()).toBe(1);
    session.turnTo(0);
    expect(session.getArticle()?.title).toBe('Flood in Velden');
    expect(tell.mock.lastCall?.[0].page).toMatchObject({ title: 'Flood in Velden' });
  });

  it('goes on telling of the same article when its address changes', async () => {
    document.body.insertAdjacentHTML('beforeend', next);
    await session.read();
    session.move();
    address = 'https://courier.example/next';
    await session.read();
    expect(ask).toHaveBeenCalledTimes(2);
    expect(statuses().at(-1)).toBe('read');
  });

  it('holds another reading in the place of one, as long as that is there', async () => {
    await session.read();
    const [reading] = session.list();
    const other = { ...reading! };
    expect(session.replace(0, reading!, other)).toBe(true);
    expect(session.list()).toEqual([other]);
    expect(session.replace(0, reading!, other)).toBe(false);
  });
});
