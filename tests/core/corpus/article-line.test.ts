import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticleLine } from '../../../src/core/corpus/article-line.ts';

const FULL = { id: 'a', outlet: 'O', url: 'https://x.example/', published: '2024-05-02', title: 'T', text: 'x' };
const parse = (value: unknown, needsId = true) => parseArticleLine(JSON.stringify(value), needsId);

describe('parseArticleLine', () => {
  it.each([
    ['all fields', FULL, FULL],
    ['fields of others', { ...FULL, cluster: { deep: [[[1]]] } }, FULL],
    ['null for missing', { ...FULL, url: null, published: null }, { ...FULL, url: '', published: '' }],
    ['a language', { ...FULL, language: 'de' }, { ...FULL, language: 'de' }],
    ['a date in other words', { ...FULL, published: '2 May 2024' }, { ...FULL, published: '' }],
  ])('takes %s', (_name, value, article) => {
    expect(parse(value)).toEqual({ ok: true, article });
  });

  it('reads no id where none is needed', () => {
    expect(parse({ id: 7, text: 'x' }, false)).toMatchObject({ ok: true, article: { id: '', text: 'x' } });
  });

  it('leaves dates to who is asked to read them', () => {
    expect(parseArticleLine(JSON.stringify({ ...FULL, published: 'May' }), true, () => '2024-05')).toMatchObject({
      article: { published: '2024-05' },
    });
  });

  it.each([
    ['{"a"', '', 'not-json'],
    ['[]', '', 'not-object'],
    ['null', '', 'not-object'],
    ['{"text":"x"}', 'id', 'missing'],
    ['{"id":" ","text":"x"}', 'id', 'empty'],
    ['{"id":"a","text":7}', 'text', 'not-text'],
    ['{"id":"a","__proto__":{"text":"x"}}', 'text', 'missing'],
  ])('refuses %s', (json, field, problem) => {
    expect(parseArticleLine(json)).toMatchObject({ ok: false, fault: { field, problem } });
  });

  it('is deep in nothing', () => {
    const deep = `{"id":"a","text":"x","other":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
    expect(parseArticleLine(deep).ok).toBe(true);
  });

  it('never throws, and gives nothing but its own fields', () => {
    const value = fc.oneof(
      fc.json(),
      fc.string(),
      fc
        .dictionary(fc.constantFrom('id', 'text', '__proto__', 'constructor'), fc.anything())
        .map((it) => JSON.stringify(it) ?? ''),
    );
    fc.assert(
      fc.property(value, fc.boolean(), (json, needsId) => {
        const parsed = parseArticleLine(json, needsId);
        if (parsed.ok) expect(Object.values(parsed.article).every((field) => typeof field === 'string')).toBe(true);
        expect(({} as { text?: string }).text).toBeUndefined();
      }),
    );
  });
});
