import { describe, expect, it } from 'vitest';
import { parseCommand } from '../../src/cli/command.ts';

describe('parseCommand', () => {
  it.each([
    ['extract --json', { name: 'extract', files: ['-'], asJSON: true }],
    ['extract a.jsonl b.html', { name: 'extract', files: ['a.jsonl', 'b.html'], asJSON: false }],
    [
      'match --corpus a --corpus=b --pages c --json d',
      { name: 'match', corpora: ['a', 'b'], pages: ['c', 'd'], asJSON: true },
    ],
    ['match --corpus a', { name: 'match', corpora: ['a'], pages: ['-'], asJSON: false }],
    [
      'pack --name N a.jsonl -o p.json',
      { name: 'pack', files: ['a.jsonl'], output: 'p.json', description: { name: 'N' } },
    ],
    [
      'pack --name N --output p.json --created 2024',
      { name: 'pack', files: ['-'], output: 'p.json', description: { name: 'N', created: '2024' } },
    ],
    ['--help', { name: 'help' }],
    ['', { name: 'help' }],
  ])('%s', (line, expected) => {
    expect(parseCommand(line.split(' ').filter(Boolean))).toEqual(expected);
  });

  it.each([
    ['match a.jsonl', 'match needs a corpus: --corpus FILE.'],
    ['match --corpus', /argument missing/],
    ['pack -o p.json', 'pack needs a name: --name NAME.'],
    ['pack --name N', 'pack needs a file to write: -o PACK.json.'],
    ['extract --jsn', /^Unknown option '--jsn'/],
    ['macth', 'There is no command "macth".'],
  ])('refuses %s', (line, message) => {
    expect(() => parseCommand(line.split(' '))).toThrow(message);
  });
});
