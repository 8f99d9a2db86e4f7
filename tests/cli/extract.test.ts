import { describe, expect, it } from 'vitest';
import { crossref, FLOOD_A, FLOOD_B, jsonl, parseLines } from './terminal.ts';

const CLAIM_FIELDS = /^(?:kind|start|end|low|high|qualifier|unit|per|measure|source|speaker|matches)$/;

describe('extract', () => {
  it('writes one line for each input line, in order, with the claims of the contract', async () => {
    const { code, out } = await crossref(['extract', '--json'], { stdin: jsonl(FLOOD_B, FLOOD_A) });
    const lines = parseLines(out);
    expect(code).toBe(0);
    expect(lines.map(({ id }) => id)).toEqual(['b', 'a']);
    for (const [i, { text }] of [FLOOD_B, FLOOD_A].entries())
      for (const claim of lines[i].claims) {
        expect(text.slice(claim.start, claim.end).trim()).not.toBe('');
        for (const field of Object.keys(claim)) expect(field).toMatch(CLAIM_FIELDS);
      }
    expect(lines[1].claims).toContainEqual(
      expect.objectContaining({ kind: 'figure', low: 340, high: 340, qualifier: 'about' }),
    );
  });

  it('needs an id and a text only, takes null for missing, and ignores other fields', async () => {
    const stdin = jsonl(
      { id: '1', text: 'No claim here.' },
      { id: '2', text: '', url: null, published: null, quantities: [7] },
    );
    const { code, out } = await crossref(['extract', '--json'], { stdin });
    expect({ code, out }).toEqual({ code: 0, out: '{"id":"1","claims":[]}\n{"id":"2","claims":[]}\n' });
  });

  it('writes a table for people', async () => {
    const { out } = await crossref(['extract', 'a.jsonl'], { files: { 'a.jsonl': jsonl(FLOOD_A) } });
    expect(out).toMatch(/^Lorn river floods Old Brenna · Harbour Post · 2024-05-02\n\d+ claims\.\n/);
    expect(out).toMatch(/about 340 +about 340/);
  });
});
