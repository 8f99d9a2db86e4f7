import { describe, expect, it } from 'vitest';
import { createPack, formatPack, type Pack, parsePack } from '../../../src/core/corpus/pack.ts';
import { makeArticle, makeFigure, makeQuote } from './records.ts';

const make = (articles = [makeArticle({ claims: [makeFigure(), makeQuote()] })]): Pack => {
  const result = createPack({ name: 'Test' }, articles);
  if (!result.ok) throw new Error(`${result.fault.place} ${result.fault.reason}`);
  return result.pack;
};

/** The pack as plain JSON with one change made to it. */
const broken = (change: (pack: ReturnType<typeof JSON.parse>) => void) => {
  const pack = JSON.parse(formatPack(make()));
  change(pack);
  return parsePack(pack);
};

describe('createPack', () => {
  it('makes the same file of the same articles in any order', () => {
    const [a, b] = [makeArticle({ id: 'a' }), makeArticle({ id: 'b' })];
    expect(formatPack(make([a, b]))).toBe(formatPack(make([b, a])));
  });

  it('gives back what was put in, through its file', () => {
    const pack = make();
    expect(parsePack(formatPack(pack))).toEqual({ ok: true, pack });
    expect(pack.articles[0]?.claims).toEqual([makeFigure(), makeQuote()]);
  });

  it('counts its coverage', () => {
    const articles = [
      makeArticle({ id: 'a', outlet: 'Harbour Post', published: '2024-05-02T10:00:00Z' }),
      makeArticle({ id: 'b', outlet: 'Valley Times', published: '' }),
      makeArticle({ id: 'c', outlet: 'Harbour Post', published: '2024-04-30' }),
    ];
    expect(make(articles).coverage).toEqual({ articles: 3, outlets: 2, from: '2024-04-30', to: '2024-05-02' });
  });

  it('refuses a phrase that is long enough for a sentence', () => {
    const phrase = 'one two three four five six seven eight nine ten eleven twelve thirteen';
    const result = createPack({ name: 'Test' }, [makeArticle({ claims: [makeFigure({ phrase })] })]);
    expect(result).toEqual({
      ok: false,
      fault: { place: 'articles[0].claims[0].phrase', reason: 'must have at most 12 words' },
    });
  });

  it('takes out characters that make text look like other text', () => {
    const [article] = make([makeArticle({ outlet: 'Harb\u202Eour\u0000 Post', title: 'Two\nlines' })]).articles;
    expect(article).toMatchObject({ outlet: 'Harbour Post', title: 'Two lines' });
  });
});

describe('parsePack', () => {
  // biome-ignore format: a table
  const faults: [name: string, change: (pack: ReturnType<typeof JSON.parse>) => void, place: string, reason: RegExp][] = [
    ['another format', (p) => { p.format = 'zip'; }, 'format', /not a pack/],
    ['a later version', (p) => { p.version = 2; }, 'version', /is 2; this program reads version 1/],
    ['no version', (p) => { delete p.version; }, 'version', /undefined/],
    ['no name', (p) => { p.name = ' '; }, 'name', /must not be empty/],
    ['a field of its own', (p) => { p.script = 'x'; }, 'script', /not a field/],
    ['the text of an article', (p) => { p.articles[0].text = 'x'; }, 'articles[0].text', /not a field/],
    ['a field of its own in a claim', (p) => { p.articles[0].claims[0].html = 'x'; }, 'articles[0].claims[0].html', /not a field/],
    ['an inherited key', (p) => { p.articles[0].constructor = 1; }, 'articles[0].constructor', /not allowed as a key/],
    ['a prototype key', (p) => { p.articles[0].claims[0].prototype = {}; }, 'articles[0].claims[0].prototype', /not allowed as a key/],
    ['a missing field', (p) => { delete p.articles[0].title; }, 'articles[0].title', /is missing/],
    ['a number for words', (p) => { p.articles[0].outlet = 7; }, 'articles[0].outlet', /must be string, not 7/],
    ['a list for an object', (p) => { p.coverage = []; }, 'coverage.articles', /is missing/],
    ['a script for an address', (p) => { p.articles[0].url = 'javascript:alert(1)'; }, 'articles[0].url', /http or https/],
    ['an address with a password', (p) => { p.articles[0].url = 'https://a:b@news.example/'; }, 'articles[0].url', /http or https/],
    ['a date in words', (p) => { p.articles[0].published = 'yesterday'; }, 'articles[0].published', /ISO 8601/],
    ['no such day', (p) => { p.articles[0].published = '2024-13-40'; }, 'articles[0].published', /ISO 8601/],
    ['an infinite bound', (p) => { p.articles[0].claims[0].low = Number.POSITIVE_INFINITY; }, 'articles[0].claims[0].low', /finite/],
    ['bounds the wrong way round', (p) => { p.articles[0].claims[0].low = 9e9; }, 'articles[0].claims[0]', /low is above high/],
    ['a span that ends before it starts', (p) => { p.articles[0].claims[0].end = 0; }, 'articles[0].claims[0]', /must end after/],
    ['half a unit of text', (p) => { p.articles[0].claims[0].start = 0.5; }, 'articles[0].claims[0].start', /whole number/],
    ['an unknown qualifier', (p) => { p.articles[0].claims[0].qualifier = 'maybe'; }, 'articles[0].claims[0].qualifier', /must be/],
    ['an unknown kind', (p) => { p.articles[0].claims[0].kind = 'rumour'; }, 'articles[0].claims[0].kind', /must be/],
    ['too long a term list', (p) => { p.articles[0].terms = Array(500).fill(['a', 1]); }, 'articles[0].terms', /at most 400/],
    ['a term of three parts', (p) => { p.articles[0].terms = [['a', 1, 2]]; }, 'articles[0].terms[0][2]', /not a field/],
    ['too long an outlet', (p) => { p.articles[0].outlet = 'x'.repeat(501); }, 'articles[0].outlet', /500 characters/],
    ['one id twice', (p) => { p.articles.push(p.articles[0]); }, 'articles[1].id', /articles\[0\] too/],
    ['a null article', (p) => { p.articles[0] = null; }, 'articles[0]', /must be Object, not null/],
  ];
  it.each(faults)('refuses %s', (_name, change, place, reason) => {
    expect(broken(change)).toMatchObject({ ok: false, fault: { place, reason: expect.stringMatching(reason) } });
  });

  it.each([
    ['nothing', '', /not JSON/],
    ['a web page', '<!doctype html>', /not JSON/],
    ['a list', '[]', /not a pack/],
    ['null', 'null', /not a pack/],
    ['words', '"pack"', /not a pack/],
  ])('refuses %s', (_name, text, reason) => {
    expect(parsePack(text)).toMatchObject({ ok: false, fault: { reason: expect.stringMatching(reason) } });
  });

  it('refuses an own __proto__ key and leaves prototypes alone', () => {
    const text = formatPack(make()).replace('"id":', '"__proto__":{"polluted":1},"id":');
    expect(parsePack(text)).toMatchObject({ ok: false, fault: { place: 'articles[0].__proto__' } });
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('refuses what is nested deeper than any pack, without a stack overflow', () => {
    const text = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    expect(parsePack(text)).toMatchObject({ ok: false, fault: { reason: expect.stringMatching(/deeper than 8/) } });
  });

  it('counts the coverage itself instead of believing it', () => {
    const result = broken((pack) => {
      pack.coverage.articles = 99;
    });
    expect(result).toMatchObject({ ok: true, pack: { coverage: { articles: 1 } } });
  });

  it('passes on no object of the input', () => {
    const input = JSON.parse(formatPack(make()));
    const result = parsePack(input);
    if (!result.ok) throw new Error(result.fault.reason);
    expect(result.pack.articles[0]).not.toBe(input.articles[0]);
    expect(result.pack.articles[0]?.claims[0]).not.toBe(input.articles[0].claims[0]);
  });
});
