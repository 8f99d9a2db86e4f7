import { type ArticleRecord, analyze, type Corpus, crossReference } from '../core/index.ts';
import type { Library } from '../library/library.ts';
import type { HiddenLinkStore } from '../platform/hidden-links.ts';
import type { Route } from '../protocol/router.ts';
import { MessageError } from '../protocol/router.ts';
import { addCoverage, askLibrary } from './ask-library.ts';
import { setHiddenAside } from './link-hiding.ts';
import { reportForPage } from './report-for-page.ts';
import { createScanLimit } from './scan-limit.ts';
import { trustURL } from './trust-url.ts';

type CrossReference = Route<'page.crossReference'>['answer'];

/** Answers what other articles report of a page's claims. All work on the page's language happens here, off the page. */
export function createCrossReference(
  loadCorpus: () => Promise<Corpus>,
  library: Pick<Library, 'corpus' | 'open'>,
  hiddenLinks: Pick<HiddenLinkStore, 'read'>,
): CrossReference {
  const mayScan = createScanLimit();
  return async ({ article }, sender) => {
    if (!mayScan(sender.tabId, sender.frameId)) throw new MessageError('too-often', 'this page asks all the time');
    void library.open().catch(() => undefined); // while the words are read; a fault is told where it is asked
    const page = analyze({ ...article, url: trustURL(article.url, sender.url) });
    if (!isReadable(page)) throw new MessageError('other-language', 'the article is not in English');
    const [bundled, own] = await Promise.all([loadCorpus(), askLibrary(library, page)]);
    const found = crossReference(page, [...(await bundled.findCandidates(page)), ...own.candidates]);
    const coverage = addCoverage(await bundled.measureCoverage(), own.coverage);
    const { report: whole, isCut } = reportForPage(found);
    // What can't be read hides nothing: the reader sees a link again rather than none at all.
    const report = await setHiddenAside(whole, page.url, hiddenLinks).catch(() => whole);
    return { report, coverage, ...(isCut && { isCut }), ...(own.fault ? { libraryFault: own.fault } : {}) };
  };
}

/** The engine reads English; where the text is too short to tell, what the page says of itself is believed. */
function isReadable({ language }: ArticleRecord): boolean {
  return /^en\b/i.test(language);
}
