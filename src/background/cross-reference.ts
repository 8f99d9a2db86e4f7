import { analyze, type Corpus, crossReference } from '../core/index.ts';
import type { Library } from '../library/library.ts';
import type { Route } from '../protocol/router.ts';
import { MessageError } from '../protocol/router.ts';
import { addCoverage, askLibrary } from './ask-library.ts';
import { createScanLimit } from './scan-limit.ts';
import { trustURL } from './trust-url.ts';

type CrossReference = Route<'page.crossReference'>['answer'];

/** Answers what other articles report of a page's claims. All work on the page's language happens here, off the page. */
export function createCrossReference(
  loadCorpus: () => Promise<Corpus>,
  library: Pick<Library, 'corpus'>,
): CrossReference {
  const mayScan = createScanLimit();
  return async ({ article }, sender) => {
    if (!mayScan(sender.tabId, sender.frameId)) throw new MessageError('too-often', 'this page asks all the time');
    const page = analyze({ ...article, url: trustURL(article.url, sender.url) });
    const [bundled, own] = await Promise.all([loadCorpus(), askLibrary(library, page)]);
    const report = crossReference(page, [...(await bundled.findCandidates(page)), ...own.candidates]);
    const coverage = addCoverage(await bundled.measureCoverage(), own.coverage);
    return { report, coverage, ...(own.fault ? { libraryFault: own.fault } : {}) };
  };
}
