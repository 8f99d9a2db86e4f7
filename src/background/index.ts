// These files are named here so that they are built; nothing of them is imported (the one exception to "siblings never
// import one another").
import announceFile from '../content/announce.iife.ts?script&iife';
import cardFile from '../content/card.iife.tsx?script&iife';
import marksFile from '../content/marks.iife.ts?script&iife';
import readerFile from '../content/reader.iife.ts?script&iife';
import { createLibrary } from '../library/create-library.ts';
import { openPopup, openSmallWindow, paintBadge, showBadge, showBadgeElsewhere } from '../platform/action.ts';
import { writeFocus } from '../platform/focus.ts';
import { createHiddenLinks } from '../platform/hidden-links.ts';
import { createLibraryRevision } from '../platform/library-revision.ts';
import { text } from '../platform/locale.ts';
import { addMenuEntry, listenToMenu, showMenuEntry } from '../platform/menus.ts';
import { getSelf, listen, localStorageArea } from '../platform/native.ts';
import { mayReadPages, watchPermissions } from '../platform/permissions.ts';
import { listenToCommands, listenToInstallation } from '../platform/runtime.ts';
import { writeSaveRequest } from '../platform/save-request.ts';
import { doesBrowserFillOpenPages, readTextInPage, runContentScripts, runScript } from '../platform/scripts.ts';
import { readSelectedText } from '../platform/selected-text.ts';
import { writeSelection } from '../platform/selection-note.ts';
import { createSettings } from '../platform/settings.ts';
import { findActiveTab, findTab, listWebTabs, openTab, sendToTab } from '../platform/tabs.ts';
import { createClient } from '../protocol/client.ts';
import { checkPageArticle } from '../protocol/library-requests.ts';
import { createRouter } from '../protocol/router.ts';
import { STATE_TELLER } from '../protocol/wire.ts';
import { createPageAsker, READ_COMMAND } from './ask-for-page.ts';
import { createCorpusLoader } from './corpus.ts';
import { keepUp } from './keep-up.ts';
import { fillOpenPages } from './open-pages.ts';
import { createRoutes } from './routes.ts';
import { createSaveAsker, SAVE_COMMAND } from './save-asker.ts';
import { createSelectionAsker, SELECTION_ENTRY } from './selection-asker.ts';
import { createStepper } from './step-claim.ts';
import { createSwitcher, SWITCH_COMMAND } from './switch-by-key.ts';

const BADGE_GROUND = '#1a5ba3';
const BADGE_INK = '#ffffff';

const loadCorpus = createCorpusLoader();
const library = createLibrary();
const settings = createSettings(localStorageArea);
const hiddenLinks = createHiddenLinks(localStorageArea);
const askTab = (tabId: number) => createClient<'extension'>(sendToTab(tabId), { 'page.readArticle': checkPageArticle });
const isPageRunning = async (tabId: number) => (await readTextInPage(tabId, STATE_TELLER)) !== null;
const askForPage = createPageAsker({ askTab, runContentScripts });
const stepClaim = createStepper({ findActiveTab, askTab, askForPage });
const switchByKey = createSwitcher({ settings, findActiveTab, announce: (tabId) => runScript(tabId, 0, announceFile) });
const crossReferenceSelection = createSelectionAsker({
  ...{ readSelectedText, findTab, askTab, writeSelection, openSmallWindow },
});
const fillPages = () => fillOpenPages({ listWebTabs, isPageRunning, runContentScripts });
const askToSave = createSaveAsker({ findActiveTab, writeSaveRequest, openPopup, openSmallWindow });
const routes = createRoutes({
  ...{ loadCorpus, library, hiddenLinks, readSettings: settings.read, findTab, askTab },
  ...{ showBadge, runScript, readerFile, marksFile, cardFile, writeFocus, openPopup, openSmallWindow },
});

// All listeners are added in the worker's first turn: the event that woke it would be lost otherwise.
listen(createRouter(routes, getSelf()));
listenToCommands((command, tabId) => {
  void stepClaim(command, tabId); // answers nobody, and asks through a client
  if (command === SWITCH_COMMAND) void switchByKey(tabId).catch(() => undefined); // storage refused: nothing has changed
  if (command === READ_COMMAND && tabId !== undefined) void askForPage(tabId); // its popup says why where it can't be
  if (command === SAVE_COMMAND) void askToSave(tabId); // where no window opens, the popup says it when it is next opened
});
listenToMenu(({ id, tabId, ...click }) => {
  if (id === SAVE_COMMAND) void askToSave(tabId); // likewise
  if (id === READ_COMMAND) void askForPage(tabId);
  if (id === SELECTION_ENTRY) void crossReferenceSelection({ tabId, ...click }).catch(() => undefined); // no window opens
});
listenToInstallation((reason) => {
  if (reason === 'install') void openTab('src/welcome/index.html'); // no window is open: the options have the choice too
  if (!doesBrowserFillOpenPages()) void fillPages(); // settles all it starts
});
library.watch(createLibraryRevision(localStorageArea).note);
addMenuEntry({ id: SAVE_COMMAND, title: text('menuSaveArticle'), on: 'page', webPagesOnly: true });
addMenuEntry({ id: READ_COMMAND, title: text('menuReadPage'), on: 'page', webPagesOnly: true });
addMenuEntry({ id: SELECTION_ENTRY, title: text('menuSelection'), on: 'selection', webPagesOnly: false });
keepUp({ settings, mayReadPages, watchPermissions, showBadgeElsewhere, showMenuEntry, fillOpenPages: fillPages });
void paintBadge(BADGE_GROUND, BADGE_INK); // only colours: a badge without them is still read
