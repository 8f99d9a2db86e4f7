import { createLibrary } from '../library/create-library.ts';
import { createLibraryRevision } from '../platform/library-revision.ts';
import { localStorageArea } from '../platform/native.ts';
import { createSettings } from '../platform/settings.ts';
import type { OptionsPlatform } from './platform.ts';
import { saveFile } from './save-file.ts';

/** The browser, as the library page needs it. */
export function createPlatform(): OptionsPlatform {
  const library = createLibrary();
  // Open pages learn of what is done here also while the worker sleeps. The page keeps this as long as it is open.
  library.watch(createLibraryRevision(localStorageArea).note);
  return {
    settings: createSettings(localStorageArea),
    library,
    saveFile,
    today: () => new Date().toISOString().slice(0, 10),
  };
}
