import { expect, it, vi } from 'vitest';
import { seal } from '../../src/protocol/wire.ts';
import { makeEvent, stubBrowser } from '../platform/fake-browser.ts';

type Heard = [unknown, object, (reply: unknown) => void];
const onMessage = makeEvent<Heard>();
const onUpdated = makeEvent<[number, object]>();
stubBrowser({
  runtime: { onMessage, getURL: (path: string) => `chrome-extension://ours/${path}` },
  tabs: { onUpdated, onRemoved: makeEvent() },
  scripting: { executeScript: async () => [{ result: '{"status":"odd"}' }] },
});
const { createPlatform } = await import('../../src/popup/create-platform.ts');

const says = (tabId: number): Heard => [
  seal('page.changed', null),
  { id: 'ours', origin: 'https://a.example', tab: { id: tabId } },
  () => undefined,
];

it('follows its own tab and no other, until it is told to stop', async () => {
  const listener = vi.fn();
  const stop = createPlatform(3).watchPage(listener);
  onMessage.fire(...says(3));
  onMessage.fire(...says(4));
  onUpdated.fire(3, { status: 'complete' });
  await Promise.resolve();
  expect(listener).toHaveBeenCalledTimes(2);
  stop();
  expect(onMessage.count() + onUpdated.count()).toBe(0);
});

it('does not take what a page says of itself on trust', async () => {
  expect(await createPlatform(3).readPage()).toMatchObject({ ok: false, error: { code: 'bad-message' } });
});
