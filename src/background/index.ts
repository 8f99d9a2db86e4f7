// These files are named here so that they are built; nothing of them is imported (the one exception to "siblings never
// import one another").
import cardFile from '../content/card.iife.tsx?script&iife';
import readerFile from '../content/reader.iife.ts?script&iife';
import { createLibrary } from '../library/create-library.ts';
import { openPopup, openSmallWindow, paintBadge, showBadge } from '../platform/action.ts';
import { writeFocus } from '../platform/focus.ts';
import { getSelf, listen } from '../platform/native.ts';
import { listenToCommands, listenToInstallation } from '../platform/runtime.ts';
import { doesBrowserFillOpenPages, runContentScripts, runScript } from '../platform/scripts.ts';
import { findActiveTab, listWebTabs, sendToTab } from '../platform/tabs.ts';
import { createClient } from '../protocol/client.ts';
import { createRouter } from '../protocol/router.ts';
import { createCorpusLoader } from './corpus.ts';
import { fillOpenPages } from './open-pages.ts';
import { createRoutes } from './routes.ts';
import { createStepper } from './step-claim.ts';

const BADGE_GROUND = '#1a5ba3';
const BADGE_INK = '#ffffff';

const loadCorpus = createCorpusLoader();
const library = createLibrary();
const askTab = (tabId: number) => createClient<'extension'>(sendToTab(tabId));
const stepClaim = createStepper({ findActiveTab, askTab });
const scripts = { runScript, readerFile, cardFile };
const routes = createRoutes({ loadCorpus, library, showBadge, ...scripts, writeFocus, openPopup, openSmallWindow });

// All listeners are added in the worker's first turn: the event that woke it would be lost otherwise.
listen(createRouter(routes, getSelf()));
listenToCommands((command, tabId) => void stepClaim(command, tabId)); // answers nobody, and asks through a client
listenToInstallation(() => {
  if (!doesBrowserFillOpenPages()) void fillOpenPages({ listWebTabs, askTab, runContentScripts }); // settles all it starts
});
void paintBadge(BADGE_GROUND, BADGE_INK); // only colours: a badge without them is still read
