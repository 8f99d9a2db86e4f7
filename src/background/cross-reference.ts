import { analyze, type Corpus, crossReference } from '../core/index.ts';
import type { Route } from '../protocol/router.ts';

type CrossReference = Route<'page.crossReference'>['answer'];

/** Answers what other articles report of a page's claims. All work on the page's language happens here, off the page. */
export function createCrossReference(loadCorpus: () => Promise<Corpus>): CrossReference {
  return async ({ article }, sender) => {
    const corpus = await loadCorpus();
    const page = analyze({ ...article, url: trustURL(article.url, sender.url) });
    const report = crossReference(page, await corpus.findCandidates(page));
    return { report, coverage: await corpus.measureCoverage() };
  };
}

/** A page may name another address of its own site as its proper one, but never that of another site. */
function trustURL(named: string, actual: string): string {
  return URL.canParse(named) && URL.canParse(actual) && new URL(named).host === new URL(actual).host ? named : actual;
}
