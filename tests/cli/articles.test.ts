import { describe, expect, it } from 'vitest';
import { parseArticles, refuseTwins } from '../../src/cli/articles.ts';
import { jsonl } from './terminal.ts';

const read = (text: string) => parseArticles('a.jsonl', text).map(({ article }) => article);

describe('parseArticles', () => {
  const full = {
    id: 'a',
    outlet: 'Harbour Post',
    url: 'https://x.example/',
    published: '2024-05-02',
    title: 'T',
    text: 'x',
  };

  it.each([
    ['all fields', jsonl(full), [full]],
    ['fields of others', jsonl({ ...full, cluster: 1, quantities: [] }), [full]],
    [
      'nothing but id and text',
      jsonl({ id: 'a', text: 'x' }),
      [{ ...full, outlet: '', url: '', published: '', title: '' }],
    ],
    ['null for missing', jsonl({ ...full, url: null, published: null }), [{ ...full, url: '', published: '' }]],
    ['a language', jsonl({ ...full, language: 'de' }), [{ ...full, language: 'de' }]],
    ['a date that none can compare', jsonl({ ...full, published: 'last week' }), [{ ...full, published: '' }]],
    ['blank lines and line ends of Windows', `\r\n${JSON.stringify(full)}\r\n\r\n`, [full]],
    ['nothing', '', []],
  ])('takes %s', (_name, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('says where each stands', () => {
    const text = `\n${jsonl(full)}`;
    expect(parseArticles('a.jsonl', text)[0]?.place).toEqual({ file: 'a.jsonl', line: 2 });
  });
});

describe('refuseTwins', () => {
  it('passes articles of different ids', () => {
    expect(() => refuseTwins(parseArticles('a', jsonl({ id: '1', text: '' }, { id: '2', text: '' })))).not.toThrow();
  });

  it('names both places', () => {
    const placed = parseArticles('a', jsonl({ id: '1', text: '' }, { id: '1', text: '' }));
    expect(() => refuseTwins(placed)).toThrow('a:2: id: "1" is the id of a:1 too');
  });
});
