// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { createDescriber } from '../../src/content/describe-page.ts';
import { METADATA } from './metadata.ts';

const ask = vi.fn();
beforeEach(() => {
  ask.mockReset().mockResolvedValue({ ok: true, value: METADATA });
  document.title = 'Flood in Velden';
});

it('asks once as long as the page says the same of itself', async () => {
  const describe = createDescriber(window, ask, new AbortController().signal);
  expect(await describe('reader.load')).toEqual({ ok: true, value: METADATA });
  document.body.innerHTML = '<p>More</p>';
  expect(await describe('page.describe')).toEqual({ ok: true, value: METADATA });
  expect(ask).toHaveBeenCalledTimes(1);
  expect(ask).toHaveBeenCalledWith('reader.load', {
    declaration: expect.objectContaining({ title: 'Flood in Velden', address: location.href }),
  });
  document.title = 'Storm in Orlen';
  await describe('page.describe');
  expect(ask.mock.lastCall?.[0]).toBe('page.describe');
});

it('asks again after it was not answered', async () => {
  const failure = { ok: false, error: { code: 'internal', detail: '' } };
  ask.mockResolvedValueOnce(failure);
  const describe = createDescriber(window, ask, new AbortController().signal);
  expect(await describe('reader.load')).toEqual(failure);
  expect(await describe('reader.load')).toEqual({ ok: true, value: METADATA });
});

it('does not search a page again that has not changed, and does one that has', async () => {
  const search = vi.spyOn(document, 'querySelectorAll');
  const describe = createDescriber(window, ask, new AbortController().signal);
  await describe('reader.load');
  await describe('page.describe');
  expect(search).toHaveBeenCalledTimes(1);
  document.documentElement.lang = 'nl';
  await Promise.resolve();
  await describe('page.describe');
  expect(search).toHaveBeenCalledTimes(2);
  expect(ask).toHaveBeenCalledTimes(2);
  history.replaceState(null, '', '/elsewhere');
  await describe('page.describe');
  expect(ask).toHaveBeenCalledTimes(3);
  document.documentElement.lang = '';
  search.mockRestore();
});

it('watches the page no longer once it is over', async () => {
  const { prototype } = MutationObserver;
  const [observe, disconnect] = [vi.spyOn(prototype, 'observe'), vi.spyOn(prototype, 'disconnect')];
  const life = new AbortController();
  const describe = createDescriber(window, ask, life.signal);
  await describe('reader.load');
  expect(observe).toHaveBeenCalledTimes(1);
  disconnect.mockClear();
  life.abort();
  expect(disconnect).toHaveBeenCalledTimes(1);
  await describe('reader.load');
  expect(observe).toHaveBeenCalledTimes(1);
  vi.restoreAllMocks();
});
