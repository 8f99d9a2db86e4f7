import { type Article, type ArticleRecord, analyze, type Corpus, crossReference } from '../core/index.ts';
import type { Library } from '../library/library.ts';
import type { Messages } from '../protocol/messages.ts';
import type { Route } from '../protocol/router.ts';
import { addCoverage, askLibrary } from './ask-library.ts';
import { reportForPage } from './report-for-page.ts';

/** Answers what articles report of any text that a page of ours shows. */
export function createSelectionReader(
  loadCorpus: () => Promise<Corpus>,
  library: Pick<Library, 'corpus'>,
): Route<'selection.crossReference'>['answer'] {
  return async (selected) => {
    const record = describeSelection(selected);
    const [bundled, own] = await Promise.all([loadCorpus(), askLibrary(library, record)]);
    const found = crossReference(record, [...(await bundled.findCandidates(record)), ...own.candidates]);
    const coverage = addCoverage(await bundled.measureCoverage(), own.coverage);
    const { report, ...rest } = reportForPage(found);
    return { report, coverage, ...rest, ...(own.fault ? { libraryFault: own.fault } : {}) };
  };
}

/** A few words of an article tell its story only with the article around them; words from elsewhere stand for themselves. */
function describeSelection({ text, url, around }: Messages['selection.crossReference']['request']): ArticleRecord {
  const isOfArticle = around !== null && flatten(around.text).includes(flatten(text));
  const { outlet, published, title } = isOfArticle ? around : { outlet: '', published: '', title: '' };
  const article: Article = { id: 'selection', outlet, url: isOfArticle ? around.url : url, published, title, text };
  const record = analyze(article);
  return isOfArticle ? { ...record, terms: analyze(around).terms } : record;
}

const flatten = (text: string): string => text.replace(/\s+/g, ' ').trim();
