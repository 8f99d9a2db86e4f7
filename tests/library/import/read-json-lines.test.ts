import { describe, expect, it } from 'vitest';
import { makeArticle, makeFile, readArticles, toLines } from './made-up.ts';

describe('JSON lines', () => {
  it('takes each line as an article, with or without an id', async () => {
    const [one, two] = [makeArticle(1), makeArticle(2)];
    const { articles, faults } = await readArticles(
      makeFile('a.jsonl', toLines({ id: 'x', ...one }, { ...two, other: [1] })),
    );
    expect(articles).toEqual([one, two]);
    expect(faults).toEqual([]);
  });

  it('tells each bad line and takes the good ones', async () => {
    const bad = [
      '{"text":',
      '["text"]',
      '{"title":"T"}',
      '{"text":7}',
      '{"text":"x","url":"ftp://x.example/"}',
      '{"text":" "}',
    ];
    const { articles, faults } = await readArticles(
      makeFile('a.jsonl', [toLines(makeArticle(1)), ...bad, '', toLines(makeArticle(2))].join('\n')),
    );
    expect(articles).toHaveLength(2);
    expect(faults.map(({ place, reason }) => [place.line, place.field, reason])).toEqual([
      [2, undefined, 'not-json'],
      [3, undefined, 'not-object'],
      [4, 'text', 'no-text'],
      [5, 'text', 'not-text'],
      [6, 'url', 'bad-address'],
      [7, 'text', 'no-text'],
    ]);
  });

  it('lets nothing reach a prototype', async () => {
    const hostile = '{"text":"x","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}';
    const { articles } = await readArticles(makeFile('a.jsonl', hostile));
    expect(articles).toHaveLength(1);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(Object.keys(articles[0] ?? {})).not.toContain('constructor');
  });
});

describe('a JSON list', () => {
  it('takes its objects, however it is written', async () => {
    for (const json of [
      JSON.stringify([makeArticle(1), 3, makeArticle(2)], null, 2),
      JSON.stringify([makeArticle(1), 3, makeArticle(2)]),
    ]) {
      const { articles, faults } = await readArticles(makeFile('a.json', json));
      expect(articles).toEqual([makeArticle(1), makeArticle(2)]);
      expect(faults).toMatchObject([{ place: { record: 2 }, reason: 'not-object' }]);
    }
  });

  it('takes one object for one article', async () => {
    expect((await readArticles(makeFile('a.json', JSON.stringify(makeArticle(1), null, 2)))).articles).toEqual([
      makeArticle(1),
    ]);
  });

  it('tells what is not JSON', async () => {
    expect((await readArticles(makeFile('a.json', '[{"text":'))).faults).toMatchObject([{ reason: 'not-json' }]);
  });
});
