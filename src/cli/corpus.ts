import { extname } from 'node:path';
import { type ArticleRecord, analyze, parsePack } from '../core/index.ts';
import { type PlacedArticle, refuseTwins } from './articles.ts';
import { InputError } from './failure.ts';
import { readPages } from './pages.ts';
import { decode, readSource, type Surroundings } from './source.ts';

/** Packs come read already; articles are read when all input has been checked. */
type Entry = PlacedArticle | { record: ArticleRecord };

/** The corpus files, checked: `read` does the work that is left. */
export interface LoadedCorpus {
  read(): ArticleRecord[];
}

export async function loadCorpus(files: string[], surroundings: Surroundings): Promise<LoadedCorpus> {
  const entries: Entry[] = [];
  const articles: PlacedArticle[] = [];
  for (const file of files) {
    if (extname(file).toLowerCase() === '.json') {
      for (const record of readPack(file, decode(await readSource(file, surroundings)))) {
        entries.push({ record });
        articles.push({ article: { ...record, text: '' }, place: { file } });
      }
    } else {
      for (const placed of await readPages([file], surroundings)) {
        entries.push(placed);
        articles.push(placed);
      }
    }
  }
  refuseTwins(articles);
  return { read: () => entries.map((entry) => ('record' in entry ? entry.record : analyze(entry.article))) };
}

function readPack(file: string, text: string): ArticleRecord[] {
  const result = parsePack(text);
  if (!result.ok) throw new InputError({ file, field: result.fault.place }, result.fault.reason);
  return result.pack.articles;
}
