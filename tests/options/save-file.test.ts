// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { nameFile, saveFile } from '../../src/options/save-file.ts';

it.each([
  ['Floods: Marsk 2024', 'floods-marsk-2024.pack.json'],
  ['../..', 'second-source.pack.json'],
  ['Überflutung', 'überflutung.pack.json'],
])('names the file of "%s"', (title, name) => expect(nameFile(title, 'pack.json')).toBe(name));

it('gives a file through a link of its own', () => {
  const clicked: string[] = [];
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:sample', revokeObjectURL: vi.fn() }));
  HTMLAnchorElement.prototype.click = function () {
    clicked.push(`${this.href} ${this.download}`);
  };
  saveFile('a.json', new Blob(['{}']));
  expect(clicked).toEqual(['blob:sample a.json']);
});
