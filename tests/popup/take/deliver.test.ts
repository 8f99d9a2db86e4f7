// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { copyText, saveFile } from '../../../src/popup/take/deliver.ts';

afterEach(() => vi.unstubAllGlobals());

it('copies words as text, and HTML also as HTML', async () => {
  const clipboard = { writeText: vi.fn(async () => undefined), write: vi.fn(async () => undefined) };
  vi.stubGlobal('navigator', { clipboard });
  vi.stubGlobal(
    'ClipboardItem',
    class {
      constructor(readonly items: Record<string, Blob>) {}
    },
  );
  await copyText('words', 'text/csv');
  expect(clipboard.writeText).toHaveBeenCalledWith('words');
  await copyText('<b>words</b>', 'text/html');
  const [[item]] = clipboard.write.mock.calls[0] as unknown as [[{ items: Record<string, Blob> }]];
  expect(Object.keys(item.items)).toEqual(['text/html', 'text/plain']);
});

it('saves a file under its name', () => {
  const clicked: string[] = [];
  vi.stubGlobal('URL', { createObjectURL: () => 'blob:it', revokeObjectURL: () => undefined });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push(this.download);
  });
  saveFile('words', 'text/csv', 'a.csv');
  expect(clicked).toEqual(['a.csv']);
});
