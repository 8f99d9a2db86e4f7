import { expect, it, vi } from 'vitest';
import { createPageRoutes } from '../../src/content/page-routes.ts';
import { createClient } from '../../src/protocol/client.ts';
import { createRouter } from '../../src/protocol/router.ts';
import { contentSender, pageSender, self } from '../protocol/fixtures.ts';

const article = { id: 'a', outlet: 'A', url: 'https://a.example/', published: '', title: 'T', text: 'Words.' };
const reader = {
  getArticle: () => article,
  askAgain: vi.fn(),
  showClaim: vi.fn(async (claim: number) => claim < 9),
  stepClaim: vi.fn(),
  followView: vi.fn(async () => [2]),
  resume: vi.fn(),
  paintAgain: vi.fn(),
  hideLink: vi.fn(async ({ claim }: { claim: number }) => claim < 9),
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
  expect(await askPage()('page.showClaim', { claim: 3 })).toEqual({ ok: true, value: null });
  expect(await askPage()('page.stepClaim', { by: -1 })).toEqual({ ok: true, value: null });
  expect(await askPage()('page.followView', { known: [1] })).toEqual({ ok: true, value: { claims: [2] } });
  expect(reader.showClaim).toHaveBeenCalledWith(3);
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

it('says where a claim is gone', async () => {
  const reply = await askPage()('page.showClaim', { claim: 9 });
  expect(reply).toMatchObject({ ok: false, error: { code: 'gone' } });
});

it('hides a link, and says where there is none', async () => {
  const place = { article: 'a', start: 4, isHidden: true };
  expect(await askPage()('page.hideLink', { claim: 3, ...place })).toEqual({ ok: true, value: null });
  expect(await askPage()('page.hideLink', { claim: 9, ...place })).toMatchObject({ error: { code: 'gone' } });
  expect(await askPage(contentSender)('page.hideLink', { claim: 3, ...place })).toMatchObject({
    error: { code: 'forbidden' },
  });
});

it('answers no other content script', async () => {
  expect(await askPage(contentSender)('page.showClaim', { claim: 3 })).toMatchObject({ error: { code: 'forbidden' } });
});
