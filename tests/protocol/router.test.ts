import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkClaim, checkNothing } from '../../src/protocol/page-requests.ts';
import { createRouter, MessageError, type Routes } from '../../src/protocol/router.ts';
import { seal } from '../../src/protocol/wire.ts';
import { checkBadge } from '../../src/protocol/worker-requests.ts';
import { contentSender, pageSender, self } from './fixtures.ts';

const routes: Routes = {
  'badge.show': { from: 'content', check: checkBadge, answer: () => null },
  'page.showClaim': { from: 'extension', check: checkClaim, answer: () => null },
  'card.load': {
    from: 'content',
    check: checkNothing,
    answer: () => {
      throw new MessageError('no-corpus', 'gone');
    },
  },
  'popup.open': { from: 'content', check: checkClaim, answer: () => Promise.reject(new Error('odd')) },
};

async function send(message: unknown, sender = contentSender): Promise<unknown> {
  const listener = createRouter(routes, self);
  return new Promise((resolve) => {
    if (listener(message, sender, resolve) === undefined) resolve('left alone');
  });
}

describe('what is not ours to answer', () => {
  it.each([
    ['a message of others', { type: 'x' }],
    ['a message that another context answers', seal('page.read', null)],
    ['a name that every object has', seal('toString', null)],
    ['a name that objects inherit', seal('__proto__', null)],
  ])('leaves %s alone at once', async (_, message) => expect(await send(message)).toBe('left alone'));
});

describe('what is ours', () => {
  it.each([
    ['the value', seal('badge.show', { count: 2, off: null }), contentSender, { ok: true, value: null }],
    ['a bad request', seal('badge.show', { count: -1 }), contentSender, { error: { code: 'bad-message' } }],
    ['the code that a handler throws', seal('card.load', null), contentSender, { error: { code: 'no-corpus' } }],
    ['a handler that rejects', seal('popup.open', { claim: 0 }), contentSender, { error: { code: 'internal' } }],
    [
      'a page asking for a tab',
      seal('badge.show', { count: 2, off: null }),
      pageSender,
      { error: { code: 'forbidden' } },
    ],
    [
      'a content script asking as a page',
      seal('page.showClaim', { claim: 1 }),
      contentSender,
      { error: { code: 'forbidden' } },
    ],
    [
      'another extension',
      seal('badge.show', { count: 2, off: null }),
      { ...contentSender, id: 'x' },
      { error: { code: 'forbidden' } },
    ],
  ])('answers %s', async (_, message, sender, reply) => expect(await send(message, sender)).toMatchObject(reply));

  it('gives the handler the sender that the browser names, whatever the body says', async () => {
    const seen: unknown[] = [];
    const listener = createRouter(
      {
        'badge.show': {
          from: 'content',
          check: checkBadge,
          answer: (...given) => {
            seen.push(...given);
            return null;
          },
        },
      },
      self,
    );
    await new Promise((done) => listener(seal('badge.show', { count: 1, off: null, tabId: 99 }), contentSender, done));
    expect(seen).toEqual([
      { count: 1, off: null },
      { from: 'content', tabId: 7, frameId: 0, url: 'https://news.example/a', isPrivate: false },
    ]);
  });
});

it('answers anything with a result or leaves it alone', async () => {
  const names = fc.constantFrom(...Object.keys(routes), 'page.read', 'constructor', '');
  await fc.assert(
    fc.asyncProperty(names, fc.anything(), async (name, payload) => {
      const reply = await send(seal(name, payload));
      if (reply !== 'left alone') expect(reply).toHaveProperty('ok');
    }),
    { numRuns: 300 },
  );
});
