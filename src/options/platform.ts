import type { Library } from '../library/library.ts';
import type { HiddenLinkStore } from '../platform/hidden-links.ts';
import type { SettingsStore } from '../platform/settings.ts';
import type { KeysPlatform } from './settings/KeysPanel.tsx';

/** What the library page needs of the browser; tests pass their own. */
export interface OptionsPlatform {
  settings: SettingsStore;
  keys: KeysPlatform;
  hiddenLinks: HiddenLinkStore;
  /** Has open pages ask anew what others report. */
  askAgain(): void;
  library: Library;
  /** Gives the reader a file. */
  saveFile(name: string, content: Blob): void;
  /** ISO day, for the names of files. */
  today(): string;
}
