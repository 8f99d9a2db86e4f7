import { describe, expect, it } from 'vitest';
import { crossref, ELECTION, FLOOD_A, FLOOD_B, jsonl, parseLines } from './terminal.ts';

describe('match', () => {
  const files = { 'a.jsonl': jsonl(FLOOD_A, ELECTION), 'b.jsonl': jsonl(FLOOD_B) };
  const words = ['match', '--corpus', 'a.jsonl', '--corpus', 'b.jsonl', '--pages', 'a.jsonl'];

  it('writes one line for each page, with claims that have no match too', async () => {
    const { code, out } = await crossref([...words, '--json'], { files });
    const [a, c, ...rest] = parseLines(out);
    expect(code).toBe(0);
    expect(rest).toEqual([]);
    expect([a.article, c.article]).toEqual(['a', 'c']);
    expect(c.claims.every(({ matches }: { matches: unknown[] }) => matches.length === 0)).toBe(true);
    const [match] = a.claims.find(({ low }: { low: number }) => low === 340).matches;
    expect(match).toMatchObject({ article: 'b', outlet: 'Valley Times', verdict: 'same' });
    expect(Object.keys(match)).toEqual(['article', 'outlet', 'start', 'end', 'verdict', 'score', 'reasons']);
    expect(FLOOD_B.text.slice(match.start, match.end)).toContain('350');
    expect(match.score).toBeGreaterThan(0);
  });

  it('takes a pack as a corpus with the same outcome', async () => {
    const packed = await crossref(['pack', '--name', 'Flood', '-o', 'b.json', 'b.jsonl'], { files });
    const { folder } = packed;
    const fromPack = await crossref(['match', '--corpus', 'b.json', '--json', 'a.jsonl'], { folder });
    const fromArticles = await crossref(['match', '--corpus', 'b.jsonl', '--json', 'a.jsonl'], { folder });
    expect(fromPack).toEqual(fromArticles);
  });

  it('writes a table for people that keeps to the width', async () => {
    const { out } = await crossref(words, { files, width: 72 });
    expect(out).toMatch(/1 article of other outlets on this\sstory/);
    expect(out).toMatch(/= Same number +Valley Times/);
    expect(out).toMatch(/the corpus has no article of another\soutlet on this story/);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(72);
  });

  it('reads plain text as a page', async () => {
    const { code, out } = await crossref(['match', '--corpus', 'b.jsonl', '--json', 'page.txt'], {
      files: { ...files, 'page.txt': FLOOD_A.text },
    });
    expect(code).toBe(0);
    expect(parseLines(out)[0]).toMatchObject({ article: 'page.txt' });
  });

  it('lets no control character of an article reach the terminal', async () => {
    const text = FLOOD_A.text.replace('340 houses', '340 \u001b[2Jhouses');
    const { out } = await crossref(['match', '--corpus', 'b.jsonl', 'x.jsonl'], {
      files: { ...files, 'x.jsonl': jsonl({ ...FLOOD_A, text, title: 'A \u009b2J title' }) },
    });
    expect(out).not.toMatch(/[^\n\P{Cc}]/u);
  });
});
