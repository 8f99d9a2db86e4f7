import { afterEach, describe, expect, it, vi } from 'vitest';
import { getSelf, isExtensionAlive, listen, sendToExtension } from '../../src/platform/native.ts';

function createApi(id: string | undefined) {
  const listeners = new Set<unknown>();
  return {
    listeners,
    runtime: {
      id,
      getURL: (path: string) => `chrome-extension://${id}/${path}`,
      sendMessage: async (message: unknown) => message,
      onMessage: { addListener: (l: unknown) => listeners.add(l), removeListener: (l: unknown) => listeners.delete(l) },
    },
  };
}

afterEach(() => vi.unstubAllGlobals());

describe('the API that is used', () => {
  it.each([
    ['an element that a page named browser', { id: 'browser' }],
    ['nothing under the name browser', undefined],
  ])('is the other one beside %s', async (_, browser) => {
    vi.stubGlobal('browser', browser);
    vi.stubGlobal('chrome', createApi('ours'));
    expect(getSelf()).toEqual({ id: 'ours', origin: 'chrome-extension://ours' });
    expect(await sendToExtension('x')).toBe('x');
  });
});

it.each([
  ['an extension', createApi('ours'), true],
  ['an extension that was updated under the page', createApi(undefined), false],
  ['no extension API', undefined, false],
])('knows whether %s is alive', (_, chrome, alive) => {
  vi.stubGlobal('chrome', chrome);
  expect(isExtensionAlive()).toBe(alive);
});

it('takes its listener away again', () => {
  const api = createApi('ours');
  vi.stubGlobal('chrome', api);
  const stop = listen(() => undefined);
  expect(api.listeners.size).toBe(1);
  stop();
  expect(api.listeners.size).toBe(0);
});
