import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../../src/library/import/front-matter.ts';

const read = (matter: string) => splitFrontMatter(`---\n${matter}\n---\nBody 12.`);

describe('splitFrontMatter', () => {
  it.each([
    [
      'plain names',
      'title: Flood\noutlet: Harbour Post\nurl: https://x.example/\npublished: 2024-05-02\nlanguage: en',
      { title: 'Flood', outlet: 'Harbour Post', url: 'https://x.example/', published: '2024-05-02', language: 'en' },
    ],
    [
      'a source that is an outlet',
      'source: Harbour Post\nlink: https://x.example/\ndate: 2 May 2024',
      { outlet: 'Harbour Post', url: 'https://x.example/', published: '2 May 2024' },
    ],
    [
      'a source that is an address',
      'Title: "Flood: the second"\nsource: https://x.example/\ntags: [a, b]',
      { title: 'Flood: the second', url: 'https://x.example/', outlet: '' },
    ],
    [
      'a text over lines',
      'title: >\n  Flood\n  rises\ndate: [2024-05-02]',
      { title: 'Flood rises', published: '2024-05-02' },
    ],
    ['nothing that it knows', 'weight: 7', { title: '', outlet: '', url: '' }],
  ])('reads %s', (_name, matter, fields) => {
    expect(read(matter)).toMatchObject({ fields, body: 'Body 12.' });
  });

  it('takes the line ends of Windows and a byte order mark', () => {
    expect(splitFrontMatter('\uFEFF---\r\ntitle: T\r\n---\r\nBody').fields.title).toBe('T');
  });

  it.each([
    'No front matter.',
    '---\nA line above.\n---\nBody',
    '---\ntitle: never closed',
    '---\n{ broken: [\n---\nBody',
  ])('leaves %j as it is', (text) => {
    expect(splitFrontMatter(text)).toEqual({ fields: {}, body: text });
  });

  it('never throws, and is quick with references to references', () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x]\n${Array.from({ length: 20 }, (_, i) => `b${i}: &b${i} [${'*a,'.repeat(8)}x]`).join('\n')}`;
    expect(read(bomb).body).toContain('Body');
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (matter) => void read(matter)));
    read('__proto__: x\nconstructor: {prototype: {polluted: 1}}');
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});
