import { describe, expect, it } from 'vitest';
import { crossref, FLOOD_A, jsonl } from './terminal.ts';

describe('bad input ends with 2, a line that names place and reason, and no output', () => {
  const good = jsonl(FLOOD_A);
  // biome-ignore format: a table
  const rows: [name: string, words: string[], files: Record<string, string | Uint8Array>, err: string | RegExp][] = [
    ['no such file', ['extract', '--json', 'x.jsonl'], {}, 'x.jsonl: there is no such file\n'],
    ['not JSON', ['extract', '--json', 'x.jsonl'], { 'x.jsonl': `${good}{oops}\n` }, /^x\.jsonl:2: is not JSON: /],
    ['a list', ['extract', '--json', 'x.jsonl'], { 'x.jsonl': `${good}\n[]\n` }, 'x.jsonl:3: is not a JSON object\n'],
    ['no id', ['extract', '--json', 'x.jsonl'], { 'x.jsonl': jsonl({ text: '' }) }, 'x.jsonl:1: id: is missing\n'],
    ['an id that is a number', ['extract', '--json', 'x.jsonl'], { 'x.jsonl': jsonl({ id: 3, text: '' }) }, 'x.jsonl:1: id: must be a string, not 3\n'],
    ['no text', ['extract', '--json', 'x.jsonl'], { 'x.jsonl': jsonl({ id: 'a' }) }, 'x.jsonl:1: text: is missing\n'],
    ['an outlet that is a list', ['extract', '--json', 'x.jsonl'], { 'x.jsonl': jsonl({ id: 'a', text: '', outlet: [] }) }, /^x\.jsonl:1: outlet: must be a string, not Array\n/],
    ['one id twice', ['extract', '--json', 'x.jsonl', 'y.jsonl'], { 'x.jsonl': good, 'y.jsonl': good }, 'y.jsonl:1: id: "a" is the id of x.jsonl:1 too\n'],
    ['one id twice in a corpus', ['match', '--json', '--corpus', 'x.jsonl', '--corpus', 'y.jsonl', 'x.jsonl'], { 'x.jsonl': good, 'y.jsonl': good }, 'y.jsonl:1: id: "a" is the id of x.jsonl:1 too\n'],
    ['bytes that are not UTF-8', ['extract', '--json', 'x.jsonl'], { 'x.jsonl': new Uint8Array([0x22, 0xff]) }, 'x.jsonl: is not UTF-8 text\n'],
    ['a file of another kind', ['match', '--corpus', 'x.jsonl', 'x.pdf'], { 'x.jsonl': good, 'x.pdf': '' }, /^x\.pdf: is none of \.jsonl, /],
    ['a pack of another version', ['match', '--corpus', 'p.json', 'x.jsonl'], { 'x.jsonl': good, 'p.json': '{"format":"second-source-pack","version":9}' }, 'p.json: version: is 9; this program reads version 1\n'],
    ['JSON that is no pack', ['match', '--corpus', 'p.json', 'x.jsonl'], { 'x.jsonl': good, 'p.json': '{}' }, /^p\.json: format: .*not a pack/],
    ['an article that no pack takes', ['pack', '--name', 'N', '-o', 'p.json', 'x.jsonl'], { 'x.jsonl': jsonl({ ...FLOOD_A, outlet: 'x'.repeat(600) }) }, 'x.jsonl:1: outlet: must have at most 500 characters\n'],
    ['a folder that is not there', ['pack', '--name', 'N', '-o', 'no/p.json', 'x.jsonl'], { 'x.jsonl': good }, 'no/p.json: cannot be written: there is no such folder\n'],
    ['no corpus', ['match', 'x.jsonl'], { 'x.jsonl': good }, /^match needs a corpus: --corpus FILE\.\nSee: crossref --help\n/],
    ['no pack name', ['pack', '-o', 'p.json'], {}, /^pack needs a name/],
    ['no output', ['pack', '--name', 'N'], {}, /^pack needs a file to write/],
    ['an unknown option', ['extract', '--jsn'], {}, /^Unknown option '--jsn'/],
    ['an unknown command', ['macth'], {}, /^There is no command "macth"\./],
  ];
  it.each(rows)('%s', async (_name, words, files, err) => {
    const result = await crossref(words, { files });
    expect(result).toMatchObject({ code: 2, out: '' });
    expect(result.err).toEqual(typeof err === 'string' ? err : expect.stringMatching(err));
  });
});

it.each([[[]], [['--help']], [['match', '-h']], [['help']]])('%j says how it is called', async (words) => {
  expect(await crossref(words)).toMatchObject({
    code: 0,
    err: '',
    out: expect.stringMatching(/^crossref: finds figures/),
  });
});
