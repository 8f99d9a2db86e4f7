import { describe, expect, it } from 'vitest';
import { checkArticle, readDate } from '../../../src/library/import/check-article.ts';

const check = (fields: object) => checkArticle({ text: 'Words.', ...fields }, { row: 2 });

describe('checkArticle', () => {
  it.each([
    [
      'the outlet that is named',
      { outlet: ' Harbour\n Post ', url: 'https://www.x.example/a' },
      { outlet: 'Harbour Post' },
    ],
    ['else the host of its address', { url: 'https://www.harbour.example/a' }, { outlet: 'harbour.example' }],
    ['no outlet where nothing tells it', {}, { outlet: '', url: '' }],
    ['a worded date', { published: '2 May 2024' }, { published: '2024-05-02' }],
    ['no date that can be read in two ways', { published: '02/05/2024' }, { published: '' }],
    ['a language', { language: 'en_GB' }, { language: 'en-GB' }],
    ['text with one kind of line end', { text: 'a\r\nb\rc\u2028d\u0000\u202E' }, { text: 'a\nb\nc\nd' }],
    ['a title without what turns words around', { title: 'ab\u202Ecd' }, { title: 'ab cd' }],
  ])('takes %s', (_name, fields, expected) => {
    expect(check(fields)).toMatchObject({ kind: 'article', article: expected, place: { row: 2 } });
  });

  it.each([
    ['no text', { text: ' \n' }, 'no-text', 'text'],
    ['more text than an article has', { text: 'x'.repeat(300_001) }, 'too-long', 'text'],
    ['an address that runs code', { url: 'javascript:alert(1)' }, 'bad-address', 'url'],
    ['an address with a password', { url: 'https://a:b@x.example/' }, 'bad-address', 'url'],
  ])('refuses %s', (_name, fields, reason, field) => {
    expect(check(fields)).toMatchObject({ kind: 'fault', fault: { reason, place: { row: 2, field } } });
  });

  it('leaves out what is no language', () => {
    expect(check({ language: 'not a language' })).not.toHaveProperty('article.language');
  });
});

it.each([
  ['2024-05-02T08:00:00Z', '2024-05-02T08:00:00Z'],
  [' 2024-05-02 ', '2024-05-02'],
  ['May 2, 2024', '2024-05-02'],
  ['soon', ''],
])('reads the date %j as %j', (given, expected) => {
  expect(readDate(given)).toBe(expected);
});
