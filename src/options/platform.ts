import type { Library } from '../library/library.ts';
import type { SettingsStore } from '../platform/settings.ts';

/** What the library page needs of the browser; tests pass their own. */
export interface OptionsPlatform {
  settings: SettingsStore;
  library: Library;
  /** Gives the reader a file. */
  saveFile(name: string, content: Blob): void;
  /** ISO day, for the names of files. */
  today(): string;
}
