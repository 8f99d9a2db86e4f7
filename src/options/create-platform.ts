import { createLibrary } from '../library/create-library.ts';
import { localStorageArea } from '../platform/native.ts';
import { createSettings } from '../platform/settings.ts';
import type { OptionsPlatform } from './platform.ts';
import { saveFile } from './save-file.ts';

/** The browser, as the library page needs it. */
export function createPlatform(): OptionsPlatform {
  return {
    settings: createSettings(localStorageArea),
    library: createLibrary(),
    saveFile,
    today: () => new Date().toISOString().slice(0, 10),
  };
}
