// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PageSession } from '../../src/content/page-session.ts';
import { Painter } from '../../src/content/painter.ts';
import type { Ask } from '../../src/protocol/client.ts';
import type { Messages, Result } from '../../src/protocol/messages.ts';
import { PARAGRAPHS, paragraphs } from '../page/sentences.ts';
import { type FakeHighlight, readPainted, stubHighlights } from './fake-highlights.ts';
import { makeReport } from './reports.ts';

type Reply = Result<Messages['page.crossReference']['reply']>;

const coverage = { articles: 1, outlets: 1, from: '2031-02-03', to: '2031-02-03' };
const tell = vi.fn();
const ask = vi.fn<(name: string, request: { article: { text: string } }) => Promise<Reply>>();
let highlights: Map<string, FakeHighlight>;
let session: PageSession;

const answer = async (_: string, { article }: { article: { text: string } }): Promise<Reply> => ({
  ok: true,
  value: { report: makeReport(article.text, [['43', ['same']]]), coverage },
});
const failure = async (): Promise<Reply> => ({ ok: false, error: { code: 'unreachable', detail: '' } });
const statuses = () => tell.mock.calls.map(([state]) => state.status);

beforeEach(() => {
  highlights = stubHighlights();
  document.head.innerHTML = '<meta property="og:type" content="article"><title>Flood in Velden</title>';
  document.body.innerHTML = `<article><h1>Flood in Velden</h1>${paragraphs()}</article>`;
  tell.mockReset();
  ask.mockReset().mockImplementation(answer);
  session = new PageSession({
    document,
    ask: ask as unknown as Ask<'content'>,
    painter: new Painter(document),
    tell,
    getAddress: () => 'https://courier.example/flood',
  });
});

describe('PageSession', () => {
  it('reads, asks, paints and tells, without the text', async () => {
    await session.read();
    expect(readPainted(highlights)).toEqual({ same: ['43'] });
    expect(statuses()).toEqual(['reading', 'read']);
    expect(tell.mock.lastCall?.[0].page).toMatchObject({
      title: 'Flood in Velden',
      url: 'https://courier.example/flood',
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

  it('tells what failed', async () => {
    ask.mockImplementation(failure);
    await session.read();
    expect(tell).toHaveBeenLastCalledWith({ status: 'error', code: 'unreachable' });
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('drops an answer that comes after the page was left', async () => {
    const reading = session.read();
    session.leave({ status: 'not-article' });
    await reading;
    expect(statuses().at(-1)).toBe('not-article');
    expect(highlights.size).toBe(0);
  });

  it('asks nothing about a page that is no article', async () => {
    document.body.innerHTML = '<p>Nothing here.</p>';
    await session.read();
    expect(ask).not.toHaveBeenCalled();
    expect(statuses()).toEqual(['not-article']);
  });
});
