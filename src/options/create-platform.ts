import { createLibrary } from '../library/create-library.ts';
import { createHiddenLinks } from '../platform/hidden-links.ts';
import { listKeys, openKeySettings } from '../platform/keys.ts';
import { createLibraryRevision } from '../platform/library-revision.ts';
import { text } from '../platform/locale.ts';
import { localStorageArea } from '../platform/native.ts';
import { createSettings } from '../platform/settings.ts';
import type { OptionsPlatform } from './platform.ts';
import { saveFile } from './save-file.ts';

/** The browser, as the library page needs it. */
export function createPlatform(): OptionsPlatform {
  const library = createLibrary();
  // Open pages learn of what is done here also while the worker sleeps. The page keeps this as long as it is open.
  const revision = createLibraryRevision(localStorageArea);
  library.watch(revision.note);
  return {
    settings: createSettings(localStorageArea),
    hiddenLinks: createHiddenLinks(localStorageArea),
    askAgain: revision.note,
    keys: { list: () => listKeys(text('commandPopup')), open: openKeySettings },
    library,
    saveFile,
    today: () => new Date().toISOString().slice(0, 10),
  };
}
