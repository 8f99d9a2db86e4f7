import { expect, it, vi } from 'vitest';
import { createPageAsker } from '../../src/background/ask-for-page.ts';
import { createClient } from '../../src/protocol/client.ts';
import { openEnvelope } from '../../src/protocol/wire.ts';

function makeAsker(isThere: boolean, isRefused = false) {
  const done: unknown[] = [];
  let isRunning = isThere;
  const ask = createPageAsker({
    askTab: (tabId) =>
      createClient<'extension'>(async (message) => {
        if (!isRunning) throw new Error('Receiving end does not exist');
        done.push([tabId, openEnvelope(message)?.name]);
        return { ok: true, value: null };
      }),
    runContentScripts: vi.fn(async (tabId) => {
      if (isRefused) throw new Error('a store page');
      isRunning = true;
      done.push([tabId, 'scripts']);
    }),
  });
  return { ask, done };
}

it.each([
  ['asks a page that waits', true, false, [[3, 'page.start']]],
  [
    'brings its scripts where the browser kept them off',
    false,
    false,
    [
      [3, 'scripts'],
      [3, 'page.start'],
    ],
  ],
  ['leaves alone what may not be read', false, true, []],
])('%s', async (_, isThere, isRefused, expected) => {
  const { ask, done } = makeAsker(isThere, isRefused);
  await ask(3);
  expect(done).toEqual(expected);
});
