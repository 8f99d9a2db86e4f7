import type { SettingsStore } from '../platform/settings.ts';
import type { Tab } from '../platform/tabs.ts';
import type { Ask } from '../protocol/client.ts';
import type { PageState, Result } from '../protocol/messages.ts';

/** What the popup needs of the browser, for one tab; tests pass their own. */
export interface PopupPlatform {
  tabId: number;
  settings: SettingsStore;
  /** What the tab's page has come to; `unreachable` where nobody is there to tell. */
  readPage(): Promise<Result<PageState>>;
  /** Asks the tab's page. */
  ask: Ask<'extension'>;
  /** Asks the worker, which alone has the library. */
  askWorker: Ask<'extension'>;
  findTab(): Promise<Tab | null>;
  reloadTab(): Promise<void>;
  mayReadPages(): Promise<boolean>;
  askToReadPages(): Promise<boolean>;
  /** Brings the page's script into the tab, as far as the browser allows; rejects where it does not. */
  bringPage(): Promise<void>;
  /** Tells that the tab's page, or what is known of it, is another one now; returns the undo. */
  watchPage(listener: () => void): () => void;
  /** The claim that the popup is to open at, once. */
  takeFocus(): Promise<number | null>;
  watchFocus(listener: () => void): () => void;
  /** Whether the tab's article is to be saved at once, because the reader asked so by key or menu. */
  takeSaveRequest(): Promise<boolean>;
  watchSaveRequest(listener: () => void): () => void;
  /** Tells that the library has changed; returns the undo. */
  watchLibrary(listener: () => void): () => void;
  openLibrary(): Promise<void>;
  openSettings(): Promise<void>;
  /** Opens the summary laid out for paper, in a tab. */
  openPaper(): Promise<void>;
  /** Opens the summary beside the page; only inside a click. */
  openPanel(): Promise<void>;
}
