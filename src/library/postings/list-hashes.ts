import { type ArticleRecord, analyze, type ClaimRecord, hashText, listQuoteKeys } from '../../core/index.ts';

// What an article is found by is one list of numbers: hashes of terms, of figures' values, of runs of quoted words.

/** So many of the heaviest terms find an article; the rest only compares. Guess, checked with `npm run bench:library`. */
const MAX_TERMS = 20;
/** Guess: more figures than this are a table. */
const MAX_FIGURES = 40;
/** Of so many neighbouring runs of a quote one is kept: two quotes that share 23 words share one that is kept. */
const RUNS_PER_KEY = 16;
/** Guess: longer pages are looked up, and longer articles kept, by their first quotes. */
const MAX_QUOTE_KEYS = 64;

/** All hashes that an article is found by, each once. */
export function listHashes(record: ArticleRecord): number[] {
  const terms = new Set([...listLookupTerms(record), ...listSearchTerms(record.title)]);
  const hashes = [
    ...[...terms].map(hashTerm),
    ...listFigureValues(record).map(hashValue),
    ...sampleQuoteKeys(record.claims).map(hashQuoteKey),
  ];
  return [...new Set(hashes)];
}

/** The terms by which an article is found, and a page looks for others: heaviest first. */
export function listLookupTerms({ terms }: Pick<ArticleRecord, 'terms'>): string[] {
  return terms.slice(0, MAX_TERMS).map(([term]) => term);
}

/** Base forms of a line's words, as key terms have them. */
export function listSearchTerms(line: string): string[] {
  const { terms } = analyze({ id: '', outlet: '', url: '', published: '', title: line, text: '' });
  return terms.map(([term]) => term);
}

function listFigureValues({ claims }: Pick<ArticleRecord, 'claims'>): number[] {
  const values = new Set<number>();
  for (const claim of claims)
    if (claim.kind === 'figure') for (const bound of [claim.low, claim.high]) if (bound !== null) values.add(bound);
  return [...values].slice(0, MAX_FIGURES);
}

/** Few of a claim list's quote keys, chosen so that two prints of one quote choose the same. */
export function sampleQuoteKeys(claims: readonly ClaimRecord[]): number[] {
  const sampled = new Set<number>();
  for (const claim of claims) {
    if (claim.kind !== 'quote') continue;
    const keys = [...listQuoteKeys({ claims: [claim] })];
    for (let at = 0; at === 0 || at + RUNS_PER_KEY <= keys.length; at++) {
      const few = keys.slice(at, at + RUNS_PER_KEY);
      if (few.length > 0) sampled.add(Math.min(...few));
    }
  }
  return [...sampled].slice(0, MAX_QUOTE_KEYS);
}

export const hashTerm = (term: string): number => hashText(`t${term}`);
export const hashValue = (value: number): number => hashText(`f${value}`);
export const hashQuoteKey = (key: number): number => hashText(`q${key}`);
