import { expect, it, vi } from 'vitest';
import { createPageRoutes } from '../../src/content/page-routes.ts';
import { createClient } from '../../src/protocol/client.ts';
import { createRouter, MessageError } from '../../src/protocol/router.ts';
import { contentSender, pageSender, self } from '../protocol/fixtures.ts';

const article = { id: 'a', outlet: 'A', url: 'https://a.example/', published: '', title: 'T', text: 'Words.' };
const reader = {
  getArticle: () => article,
  askAgain: vi.fn(),
  answer: vi.fn<(name: string, request: unknown) => Promise<unknown>>(async () => null),
  stepClaim: vi.fn(),
  resume: vi.fn(),
  paintAgain: vi.fn(),
  isEndless: () => false,
  stop: vi.fn(),
};

const start = vi.fn();

function askPage(sender = pageSender, hasReader = true) {
  const routes = createPageRoutes({
    getReader: () => (hasReader ? reader : null),
    start,
  });
  const listener = createRouter(routes, self);
  return createClient<'extension'>((message) => new Promise((done) => listener(message, sender, done)));
}

it('answers the extension', async () => {
  expect(await askPage()('page.stepClaim', { by: -1 })).toEqual({ ok: true, value: null });
  expect(reader.stepClaim).toHaveBeenCalledWith(-1);
});

it('reads a page that waited, asked for by name or by a step', async () => {
  start.mockClear();
  expect(await askPage()('page.start', null)).toEqual({ ok: true, value: null });
  await askPage(pageSender, false)('page.stepClaim', { by: 1 });
  expect(start).toHaveBeenCalledTimes(2);
  expect(await askPage(contentSender)('page.start', null)).toMatchObject({ error: { code: 'forbidden' } });
});

it('hands out the article to the extension alone, where there is one', async () => {
  expect(await askPage()('page.readArticle', null)).toEqual({ ok: true, value: article });
  expect(await askPage(pageSender, false)('page.readArticle', null)).toEqual({ ok: true, value: null });
  expect(await askPage(contentSender)('page.readArticle', null)).toMatchObject({ error: { code: 'forbidden' } });
});

it('has nothing to show without a reader', async () => {
  const reply = await askPage(pageSender, false)('page.showClaim', { claim: 0 });
  expect(reply).toMatchObject({ ok: false, error: { code: 'gone' } });
});

it.each([
  ['page.showClaim', { claim: 3 }],
  ['page.followView', { known: [1] }],
  ['page.hideLink', { claim: 3, article: 'a', start: 4, isHidden: true }],
] as const)('has %s answered by what paints claims', async (name, request) => {
  reader.answer.mockResolvedValueOnce('the answer');
  expect(await askPage()(name, request as never)).toEqual({ ok: true, value: 'the answer' });
  expect(reader.answer).toHaveBeenLastCalledWith(name, request);
  reader.answer.mockRejectedValueOnce(new MessageError('bad-message', ''));
  expect(await askPage()(name, request as never)).toMatchObject({ ok: false, error: { code: 'bad-message' } });
  expect(await askPage(contentSender)(name, request as never)).toMatchObject({ error: { code: 'forbidden' } });
});

it('answers no other content script', async () => {
  expect(await askPage(contentSender)('page.showClaim', { claim: 3 })).toMatchObject({ error: { code: 'forbidden' } });
});
