import { type ArticleRecord, analyze, type Corpus, crossReference } from '../core/index.ts';
import type { Library } from '../library/library.ts';
import { findDateline } from '../page/metadata/published.ts';
import type { HiddenLinkStore } from '../platform/hidden-links.ts';
import type { Route } from '../protocol/router.ts';
import { MessageError } from '../protocol/router.ts';
import { addCoverage, askLibrary } from './ask-library.ts';
import { beginOpening } from './begin-opening.ts';
import { setHiddenAside } from './link-hiding.ts';
import { reportForPage } from './report-for-page.ts';
import { createScanLimit } from './scan-limit.ts';
import { trustURL } from './trust-url.ts';

type CrossReference = Route<'page.crossReference'>['answer'];

interface CrossReferenceParts {
  loadCorpus(): Promise<Corpus>;
  library: Pick<Library, 'corpus' | 'open'>;
  hiddenLinks: Pick<HiddenLinkStore, 'read'>;
  /** Brings what paints claims to a page. */
  bringMarks(tabId: number, frameId: number): Promise<void>;
}

/** Answers what other articles report of a page's claims. All work on the page's language happens here, off the page. */
export function createCrossReference({
  loadCorpus,
  library,
  hiddenLinks,
  bringMarks,
}: CrossReferenceParts): CrossReference {
  const mayScan = createScanLimit();
  return async ({ article, datelines, mustBeDated, hasMarks }, sender) => {
    if (!mayScan(sender.tabId, sender.frameId)) throw new MessageError('too-often', 'this page asks all the time');
    await beginOpening(library);
    const shown = findDateline(datelines);
    if (mustBeDated && !shown) throw new MessageError('not-article', 'nothing dates the page');
    const page = analyze({ ...article, published: article.published || shown, url: trustURL(article.url, sender.url) });
    if (!isReadable(page)) throw new MessageError('other-language', 'the article is not in English');
    const [bundled, own] = await Promise.all([loadCorpus(), askLibrary(library, page)]);
    const candidates = [...(await bundled.findCandidates(page)), ...own.candidates];
    // On its way while the claims are compared; one that does not come is asked for again.
    const coming =
      hasMarks || candidates.length === 0 ? null : bringMarks(sender.tabId, sender.frameId).catch(() => null);
    const found = crossReference(page, candidates);
    const coverage = addCoverage(await bundled.measureCoverage(), own.coverage);
    const { report: whole, ...rest } = reportForPage(found);
    // What can't be read hides nothing: the reader sees a link again rather than none at all.
    const report = await setHiddenAside(whole, page.url, hiddenLinks).catch(() => whole);
    if (report.claims.some(({ matches }) => matches.length > 0)) await coming;
    return {
      published: page.published,
      report,
      coverage,
      ...rest,
      ...(own.fault ? { libraryFault: own.fault } : {}),
    };
  };
}

/** The engine reads English; where the text is too short to tell, what the page says of itself is believed. */
function isReadable({ language }: ArticleRecord): boolean {
  return /^en\b/i.test(language);
}
