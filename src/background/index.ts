// These files are named here so that they are built; nothing of them is imported (the one exception to "siblings never
// import one another").
import cardFile from '../content/card.iife.tsx?script&iife';
import readerFile from '../content/reader.iife.ts?script&iife';
import { createLibrary } from '../library/create-library.ts';
import { openPopup, openSmallWindow, paintBadge, showBadge } from '../platform/action.ts';
import { writeFocus } from '../platform/focus.ts';
import { createLibraryRevision } from '../platform/library-revision.ts';
import { text } from '../platform/locale.ts';
import { addPageMenu, listenToPageMenu } from '../platform/menus.ts';
import { getSelf, listen, localStorageArea } from '../platform/native.ts';
import { listenToCommands, listenToInstallation } from '../platform/runtime.ts';
import { writeSaveRequest } from '../platform/save-request.ts';
import { doesBrowserFillOpenPages, runContentScripts, runScript } from '../platform/scripts.ts';
import { createSettings } from '../platform/settings.ts';
import { findActiveTab, findTab, listWebTabs, openTab, sendToTab } from '../platform/tabs.ts';
import { createClient } from '../protocol/client.ts';
import { checkPageArticle } from '../protocol/library-requests.ts';
import { createRouter } from '../protocol/router.ts';
import { createCorpusLoader } from './corpus.ts';
import { fillOpenPages } from './open-pages.ts';
import { createRoutes } from './routes.ts';
import { createSaveAsker, SAVE_COMMAND } from './save-asker.ts';
import { createStepper } from './step-claim.ts';

const BADGE_GROUND = '#1a5ba3';
const BADGE_INK = '#ffffff';

const loadCorpus = createCorpusLoader();
const library = createLibrary();
const settings = createSettings(localStorageArea);
const askTab = (tabId: number) => createClient<'extension'>(sendToTab(tabId), { 'page.readArticle': checkPageArticle });
const stepClaim = createStepper({ findActiveTab, askTab });
const askToSave = createSaveAsker({ findActiveTab, writeSaveRequest, openPopup, openSmallWindow });
const routes = createRoutes({
  ...{ loadCorpus, library, readSettings: settings.read, findTab, askTab },
  ...{ showBadge, runScript, readerFile, cardFile, writeFocus, openPopup, openSmallWindow },
});

// All listeners are added in the worker's first turn: the event that woke it would be lost otherwise.
listen(createRouter(routes, getSelf()));
listenToCommands((command, tabId) => {
  void stepClaim(command, tabId); // answers nobody, and asks through a client
  if (command === SAVE_COMMAND) void askToSave(tabId); // where no window opens, the popup says it when it is next opened
});
listenToPageMenu((_, tabId) => void askToSave(tabId)); // likewise
listenToInstallation((reason) => {
  if (reason === 'install') void openTab('src/welcome/index.html'); // no window is open: the options have the choice too
  if (!doesBrowserFillOpenPages()) void fillOpenPages({ listWebTabs, askTab, runContentScripts }); // settles all it starts
});
library.watch(createLibraryRevision(localStorageArea).note);
addPageMenu(SAVE_COMMAND, text('menuSaveArticle'));
void paintBadge(BADGE_GROUND, BADGE_INK); // only colours: a badge without them is still read
