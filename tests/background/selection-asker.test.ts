import { expect, it, vi } from 'vitest';
import { createSelectionAsker, type SelectionPlatform } from '../../src/background/selection-asker.ts';
import { createClient } from '../../src/protocol/client.ts';
import type { SelectedText } from '../../src/protocol/messages.ts';

const article = { id: 'a', outlet: 'Post', url: 'https://post.example/a', published: '', title: 'T', text: 'Words.' };
const click = { tabId: 3, frameId: 2, selectionText: 'a flo' };

async function ask(readSelectedText: SelectionPlatform['readSelectedText'], isArticle = false) {
  const writeSelection = vi.fn(async (_: SelectedText) => 'id');
  const openSmallWindow = vi.fn(async () => undefined);
  await createSelectionAsker({
    readSelectedText,
    writeSelection,
    openSmallWindow,
    findTab: async () => ({ id: 3, url: 'https://post.example/a', loading: false, isPrivate: false }),
    askTab: () => createClient<'extension'>(async () => ({ ok: true, value: isArticle ? article : null })),
  })(click);
  expect(openSmallWindow).toHaveBeenCalledWith('src/selection/index.html?id=id');
  return writeSelection.mock.lastCall?.[0];
}

it('shows the whole selection in a window', async () => {
  expect(await ask(async () => 'a flood')).toEqual({
    text: 'a flood',
    isCut: false,
    url: 'https://post.example/a',
    around: null,
  });
});

it('shows what the browser tells where no script may run', async () => {
  expect(await ask(() => Promise.reject(new Error('a page of the browser')))).toMatchObject({ text: 'a flo' });
});

it('takes two million characters and no more, and says so', async () => {
  const told = await ask(async (_tab, _frame, maxChars) => 'x'.repeat(9_000_000).slice(0, maxChars));
  expect(told?.text).toHaveLength(2_000_000);
  expect(told?.isCut).toBe(true);
  expect((await ask(async () => 'x'.repeat(2_000_000)))?.isCut).toBe(false);
});

it('tells the article around it', async () => {
  expect((await ask(async () => 'Words', true))?.around).toEqual(article);
});
