import { expect, it } from 'vitest';
import { findEnding, recognize } from '../../../src/library/import/recognize.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

it.each([
  ['a pack, whatever its name', 'x.txt.json', '{"format":"second-source-pack","version":1', 'pack'],
  ['a pack over several lines', 'x.json', '{\n  "version": 1,\n  "format": "second-source-pack"', 'pack'],
  [
    'no pack in an article that quotes one',
    'x.jsonl',
    '{"text":"\\"format\\":\\"second-source-pack\\""}',
    'json-lines',
  ],
  ['an export', 'x.jsonl', '{"format":"second-source-library","version":1}\n', 'export'],
  ['JSON lines', 'x', '{"id":"a","text":"x"}\n', 'json-lines'],
  ['broken JSON lines by their name', 'x.jsonl', 'text', 'json-lines'],
  ['a JSON list', 'x.json', ' [ {"id"', 'json-list'],
  ['a JSON object over lines', 'x.json', '{\n "id"', 'json-list'],
  ['a table by its name', 'X.CSV', 'title,text', 'table'],
  ['a table with marks of tags in it', 'x.tsv', '<html>\ttext', 'table'],
  ['a page', 'x', '\n<!DOCTYPE html>', 'page'],
  ['a page with a byte order mark', 'x', '\uFEFF<html>', 'page'],
  ['a piece of a page by its name', 'x.htm', 'The river', 'page'],
  ['an archive', 'x.dat', 'WARC/1.0\r\nWARC-Type', 'archive'],
  ['Markdown', 'x.md', '# Flood', 'markdown'],
  ['text', 'x.txt', '{{ odd', 'text'],
  ['text without an ending', 'README', 'The river', 'text'],
])('knows %s', (_name, file, head, kind) => {
  expect(recognize(file, bytes(head))).toBe(kind);
});

it.each([
  ['a ZIP', 'x.zip', 'PK\u0003\u0004'],
  ['a picture called text', 'x.txt', '\u0089PNG\r\n\u001a\n\0\0\0'],
  ['a PDF', 'x.pdf', '%PDF-1.7'],
  ['something else', 'x.docx', 'words'],
])('does not know %s', (_name, file, head) => {
  expect(recognize(file, bytes(head))).toBeNull();
});

it('looks at the last ending', () => {
  expect(['a.tar.GZ', 'a', 'a.', '.gz'].map(findEnding)).toEqual(['gz', '', '', 'gz']);
});
