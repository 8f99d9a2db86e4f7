// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { createArticleFinder } from '../../src/content/find-article.ts';
import { handOver } from '../../src/content/script-door.ts';
import { METADATA } from './metadata.ts';

const createReader = () => {};
const ask = vi.fn();
beforeEach(() => {
  history.replaceState(null, '', '/flood');
  document.head.innerHTML = '<meta property="og:type" content="article">';
  ask.mockReset().mockImplementation(async () => {
    handOver('secondSourceReader', createReader);
    return { ok: true, value: METADATA };
  });
});

it('finds an article, with the reader that the worker has brought', async () => {
  const { found } = createArticleFinder(window, ask, new AbortController().signal)();
  expect(await found).toMatchObject({ place: window, create: createReader });
  expect(ask.mock.calls.map(([name]) => name)).toEqual(['reader.load']);
});

it('asks nobody about a page without any mark of an article', async () => {
  document.head.innerHTML = '';
  expect(await createArticleFinder(window, ask, new AbortController().signal)().found).toBeNull();
  expect(ask).not.toHaveBeenCalled();
});

it('finds none where the page says that it is something else', async () => {
  ask.mockResolvedValue({ ok: true, value: null });
  expect(await createArticleFinder(window, ask, new AbortController().signal)().found).toBeNull();
});

it('finds one also where nobody can bring the reader', async () => {
  ask.mockResolvedValue({ ok: false, error: { code: 'internal', detail: '' } });
  expect(await createArticleFinder(window, ask, new AbortController().signal)().found).toMatchObject({
    place: window,
    create: null,
  });
});

it('waits for a reader that comes after the answer', async () => {
  ask.mockImplementation(async () => {
    setTimeout(handOver, 20, 'secondSourceReader', createReader);
    return { ok: true, value: METADATA };
  });
  expect(await createArticleFinder(window, ask, new AbortController().signal)().found).toMatchObject({
    create: createReader,
  });
});

it('does not wait for ever', async () => {
  vi.useFakeTimers();
  ask.mockResolvedValue({ ok: true, value: METADATA });
  const { found } = createArticleFinder(window, ask, new AbortController().signal)();
  await vi.advanceTimersByTimeAsync(20_000);
  vi.useRealTimers();
  expect(await found).toMatchObject({ place: window, create: null });
});
