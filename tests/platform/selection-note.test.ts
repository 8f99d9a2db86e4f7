import { expect, it } from 'vitest';
import { stubBrowser } from './fake-browser.ts';

const kept = new Map<string, unknown>();
stubBrowser({
  storage: {
    session: {
      get: async (key: string) => ({ [key]: kept.get(key) }),
      set: async (items: object) => {
        for (const [key, value] of Object.entries(items)) kept.set(key, value);
      },
    },
  },
});
const { findSelection, writeSelection } = await import('../../src/platform/selection-note.ts');

it('holds the last selection alone, for the window that knows its id', async () => {
  const first = await writeSelection({ text: 'One', isCut: false, url: '', around: null });
  expect(await findSelection(first)).toMatchObject({ text: 'One' });
  expect(await findSelection('other')).toBeNull();
  const second = await writeSelection({ text: 'Two', isCut: false, url: '', around: null });
  expect(await findSelection(first)).toBeNull();
  expect(await findSelection(second)).toMatchObject({ text: 'Two' });
  expect(kept.size).toBe(1);
});
