import type { PageState } from '../protocol/messages.ts';

/** What the popup shows: what the page's own script says, or why there is none to ask. */
export type ViewState =
  | PageState
  /** The browser keeps extensions off this page. */
  | { status: 'restricted' }
  /** The reader has not let the extension read web pages, or has taken that back. */
  | { status: 'not-allowed' }
  /** A web page that was opened before the extension could read it. */
  | { status: 'not-running' }
  /** The tab that this popup was opened for is closed. */
  | { status: 'gone' };
