import { describe, expect, it } from 'vitest';
import { decodeHTML, findByteOrderMark } from '../../src/page/decode-html.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding));
const utf16 = (text: string) => new Uint8Array([0xff, 0xfe, ...bytes(text, 'utf16le')]);

describe('decodeHTML', () => {
  it.each([
    ['UTF-8 without a word', bytes('<p>Łódź €5'), ''],
    ['what its meta element says', bytes('<meta charset="iso-8859-1"><p>café', 'latin1'), ''],
    ['what browsers take for it', bytes('<p>café', 'latin1'), ''],
    ['UTF-8 where the page names no encoding that there is', bytes('<meta charset=utf-9><p>café'), ''],
    ['what the server said', bytes('<meta charset="utf-8"><p>café', 'latin1'), 'windows-1252'],
    ['its byte order mark before all else', bytes('\uFEFF<meta charset="windows-1252"><p>café'), ''],
    ['UTF-16 by its mark', utf16('<p>café'), ''],
    ['no UTF-16 by a word that is not in UTF-16', bytes('<meta charset="utf-16"><p>café'), ''],
  ])('reads %s', (_name, page, declared) => {
    expect(decodeHTML(page, declared)).toMatch(/(?:café|Łódź €5)$/);
    expect(decodeHTML(page, declared)).not.toContain('\uFEFF');
  });

  it('reads nothing as nothing', () => {
    expect(decodeHTML(new Uint8Array())).toBe('');
  });
});

describe('findByteOrderMark', () => {
  it.each([
    [[0xef, 0xbb, 0xbf, 0x41], 'utf-8'],
    [[0xff, 0xfe, 0x41, 0], 'utf-16le'],
    [[0xfe, 0xff, 0, 0x41], 'utf-16be'],
    [[0x41], ''],
    [[], ''],
  ])('tells %j', (start, expected) => {
    expect(findByteOrderMark(new Uint8Array(start))).toBe(expected);
  });
});
