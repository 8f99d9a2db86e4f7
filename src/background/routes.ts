import type { Corpus } from '../core/index.ts';
import type { Badge } from '../platform/action.ts';
import type { HiddenLinkStore } from '../platform/hidden-links.ts';
import { checkClaim, checkNothing } from '../protocol/page-requests.ts';
import type { Routes } from '../protocol/router.ts';
import {
  checkBadge,
  checkCrossReference,
  checkDeclaration,
  checkLinkHiding,
  checkSelection,
} from '../protocol/worker-requests.ts';
import { createBadge } from './badge.ts';
import { createCrossReference } from './cross-reference.ts';
import { createSelectionReader } from './cross-reference-selection.ts';
import { createReaderLoader, describePage } from './describe-page.ts';
import { createLibraryRoutes } from './library/library-routes.ts';
import { createRemember, type RememberPlatform } from './library/remember.ts';
import { createLinkHider } from './link-hiding.ts';
import { createPopupOpener, type PopupPlatform } from './popup-opener.ts';
import { createScriptLoader } from './script-loader.ts';
import { createWarmUp } from './warm-up.ts';

export interface RoutesPlatform extends PopupPlatform, RememberPlatform {
  loadCorpus(): Promise<Corpus>;
  hiddenLinks: HiddenLinkStore;
  showBadge(tabId: number, badge: Badge): Promise<void>;
  runScript(tabId: number, frameId: number, file: string): Promise<void>;
  readerFile: string;
  marksFile: string;
  cardFile: string;
}

/** Everything that the worker answers: content scripts each for its own tab, and our own pages what they ask of the library. */
export function createRoutes(platform: RoutesPlatform): Routes {
  const { loadCorpus, library, hiddenLinks, showBadge, runScript, readerFile, marksFile, cardFile } = platform;
  const warmUp = createWarmUp();
  /** A page that has its reader brought asks for cross-references next: what these need is made ready while the page is read. */
  const prepare = () => {
    void Promise.allSettled([loadCorpus(), library.corpus.measureCoverage()]); // what fails is told to the page when it asks
    setTimeout(warmUp); // behind what is being sent to the page
  };
  const bringReader = (tabId: number, frameId: number) => runScript(tabId, frameId, readerFile);
  const bringMarks = (tabId: number, frameId: number) => runScript(tabId, frameId, marksFile);
  return {
    'page.crossReference': {
      from: 'content',
      check: checkCrossReference,
      answer: createCrossReference({ loadCorpus, library, hiddenLinks, bringMarks }),
    },
    'selection.crossReference': {
      from: 'extension',
      check: checkSelection,
      answer: createSelectionReader(loadCorpus, library),
    },
    'link.hide': { from: 'content', check: checkLinkHiding, answer: createLinkHider(hiddenLinks) },
    'badge.show': { from: 'content', check: checkBadge, answer: createBadge(showBadge) },
    'reader.load': { from: 'content', check: checkDeclaration, answer: createReaderLoader(bringReader, prepare) },
    'page.describe': { from: 'content', check: checkDeclaration, answer: describePage },
    'marks.load': { from: 'content', check: checkNothing, answer: createScriptLoader(runScript, marksFile) },
    'card.load': { from: 'content', check: checkNothing, answer: createScriptLoader(runScript, cardFile) },
    'page.lingered': { from: 'content', check: checkNothing, answer: createRemember(platform) },
    ...createLibraryRoutes(platform),
    'popup.open': { from: 'content', check: checkClaim, answer: createPopupOpener(platform) },
  };
}
