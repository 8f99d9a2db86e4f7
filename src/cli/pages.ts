import { extname } from 'node:path';
import { parseTextPage } from '../page/text-page.ts';
import { type PlacedArticle, parseArticles, refuseTwins } from './articles.ts';
import { STDIN } from './command.ts';
import { InputError } from './failure.ts';
import { parseHTMLPage } from './html-page.ts';
import { decode, readSource, type Source, type Surroundings } from './source.ts';

type Reader = (source: Source) => PlacedArticle[];

const readArticles: Reader = (source) => parseArticles(source.file, decode(source));
const readHTML: Reader = (source) => [{ article: parseHTMLPage(source), place: { file: source.file } }];
const readText: Reader = (source) => [
  { article: parseTextPage(source.file, decode(source)), place: { file: source.file } },
];

const READERS: Record<string, Reader> = {
  // A pipe of the shell (`<(…)`) has a name without a kind.
  '': readArticles,
  '.jsonl': readArticles,
  '.ndjson': readArticles,
  '.html': readHTML,
  '.htm': readHTML,
  '.xhtml': readHTML,
  '.txt': readText,
  '.md': readText,
};

/** Reads articles of .jsonl files and pages that were saved as .html or text, in the order given; no id comes twice. */
export async function readPages(files: string[], surroundings: Surroundings): Promise<PlacedArticle[]> {
  const pages: PlacedArticle[] = [];
  for (const file of files) {
    const read = file === STDIN ? readArticles : READERS[extname(file).toLowerCase()];
    if (!read) throw new InputError({ file }, `is none of ${Object.keys(READERS).filter(Boolean).join(', ')}`);
    for (const page of read(await readSource(file, surroundings))) pages.push(page);
  }
  refuseTwins(pages);
  return pages;
}
