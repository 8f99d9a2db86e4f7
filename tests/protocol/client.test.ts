import { expect, it } from 'vitest';
import { createClient } from '../../src/protocol/client.ts';
import { checkNothing } from '../../src/protocol/page-requests.ts';
import { openEnvelope } from '../../src/protocol/wire.ts';

it('sends the name and the request in an envelope and gives the reply', async () => {
  const sent: unknown[] = [];
  const ask = createClient<'content'>(async (message) => {
    sent.push(openEnvelope(message));
    return { ok: true, value: null };
  });
  expect(await ask('badge.show', { count: 3, off: null })).toEqual({ ok: true, value: null });
  expect(sent).toMatchObject([{ name: 'badge.show', payload: { count: 3, off: null } }]);
});

it.each([
  ['nobody listens', async () => undefined, 'unreachable'],
  ['the channel closes', () => Promise.reject(new Error('closed')), 'unreachable'],
  [
    'the API throws at once',
    () => {
      throw new Error('context invalidated');
    },
    'unreachable',
  ],
  ['the reply is no result', async () => 'yes', 'bad-message'],
  ['the value does not pass its check', async () => ({ ok: true, value: 4 }), 'bad-message'],
])('answers with a code where %s', async (_, send, code) => {
  const ask = createClient<'content'>(send, { 'badge.show': checkNothing });
  expect(await ask('badge.show', { count: 3, off: null })).toMatchObject({ ok: false, error: { code } });
});
