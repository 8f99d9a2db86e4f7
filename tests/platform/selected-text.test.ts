// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { stubBrowser } from './fake-browser.ts';

const executeScript = vi.fn(async (_: object): Promise<unknown[]> => [{ result: 'a flood' }]);
stubBrowser({ scripting: { executeScript } });
const { findSelectedText, readSelectedText } = await import('../../src/platform/selected-text.ts');

beforeEach(() => {
  document.body.innerHTML =
    '<p>The flood hit 43 families.</p><textarea>Draft: 43 families</textarea><input type="password" value="secret">';
  getSelection()?.removeAllRanges();
});

it('asks the frame that was clicked', async () => {
  expect(await readSelectedText(3, 2, 100)).toBe('a flood');
  expect(executeScript.mock.lastCall?.[0]).toMatchObject({ target: { tabId: 3, frameIds: [2] }, args: [100] });
  executeScript.mockResolvedValueOnce([]);
  expect(await readSelectedText(3, 0, 100)).toBe('');
});

it('reads what is selected on the page, so much of it', () => {
  getSelection()?.selectAllChildren(document.querySelector('p') as Element);
  expect(findSelectedText(1_000)).toBe('The flood hit 43 families.');
  expect(findSelectedText(9)).toBe('The flood');
});

it('reads what is selected in a text field', () => {
  const field = document.querySelector('textarea') as HTMLTextAreaElement;
  field.focus();
  field.setSelectionRange(7, 18);
  expect(findSelectedText(1_000)).toBe('43 families');
  expect(findSelectedText(2)).toBe('43');
});

it('reads no password, and nothing where nothing is selected', () => {
  const field = document.querySelector('input') as HTMLInputElement;
  field.focus();
  field.setSelectionRange(0, 6);
  expect(findSelectedText(1_000)).toBe('');
});
