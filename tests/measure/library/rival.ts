import MiniSearch from 'minisearch';
import { listLookupTerms } from '../../../src/library/postings/list-hashes.ts';
import { makeNews } from './made-up-news.ts';

// MiniSearch with the same articles: title and key terms indexed, nothing else stored. It lives in memory, so a worker
// that was stopped reads all of it again.

const OPTIONS = { fields: ['title', 'terms'], storeFields: [] as string[] };
let index = new MiniSearch(OPTIONS);
let json = '';

export const rival = {
  fill(articles: number): number {
    const start = performance.now();
    index = new MiniSearch(OPTIONS);
    for (const { record } of makeNews(articles)) {
      const terms = record.terms.map(([term]) => term).join(' ');
      index.add({ id: record.id, title: record.title, terms });
    }
    return performance.now() - start;
  },
  lookUp(articles: number, pages: readonly number[]): number[] {
    const wanted = new Set(pages);
    const times: number[] = [];
    let at = 0;
    for (const { record } of makeNews(articles)) {
      if (!wanted.has(at++)) continue;
      const start = performance.now();
      index.search(listLookupTerms(record).join(' ')).slice(0, 50);
      times.push(performance.now() - start);
    }
    return times;
  },
  /** The time to read the whole index from its text, which is how it starts; the text's length in MB. */
  coldLoad(): { ms: number; megabytes: number } {
    json = JSON.stringify(index);
    index = new MiniSearch(OPTIONS);
    const start = performance.now();
    index = MiniSearch.loadJSON(json, OPTIONS);
    const ms = performance.now() - start;
    const megabytes = json.length / 1e6;
    json = '';
    return { ms, megabytes };
  },
};
