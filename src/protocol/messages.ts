import type { Article } from '../core/article.ts';
import type { Coverage } from '../core/corpus/record.ts';
import type { PageReport } from '../core/match/cross-reference.ts';
import type { Declaration } from '../page/metadata/declaration.ts';
import type { Metadata } from '../page/metadata/read-metadata.ts';
import type { Correction, PageInLibrary, RemovedArticle, SavedArticle } from './library-messages.ts';

/**
 * What the page that a person reads has come to, as its content script knows it. The content script owns this: the popup
 * reads it there, and the toolbar badge follows it, so that a stopped worker loses nothing.
 */
export type PageState =
  /** Still being read or compared. */
  | { status: 'reading' }
  | { status: 'not-article' }
  /** Nothing of it is read before the reader asks: on-demand mode. */
  | { status: 'waiting' }
  /** Switched off: for this site, for an hour, or everywhere. */
  | { status: 'off'; where: OffWhere }
  /** Something failed; the code has a plain sentence in `_locales`. */
  | { status: 'error'; code: ErrorCode }
  /** `isCut`: the page is so large that only its beginning was read; `leftOut`: it has so many more claims than are told. */
  | {
      status: 'read';
      page: Omit<Article, 'text'>;
      report: PageReport;
      coverage: Coverage;
      isCut: boolean;
      leftOut?: number;
      libraryFault?: LibraryFaultCode;
    };

/** What keeps a page from being read. */
export type OffWhere = 'site' | 'hour' | 'everywhere';

/** Why the reader's own library could not be asked; the bundled pack was. */
export type LibraryFaultCode = 'full' | 'newer' | 'unavailable' | 'bad-input';

export type ErrorCode =
  | 'bad-message'
  | 'forbidden'
  | 'no-corpus'
  | 'internal'
  | 'unreachable'
  | 'gone'
  | 'too-often'
  /** The page takes too long to be read. */
  | 'too-large'
  /** The browser shows the page in another language than its author's. */
  | 'translated'
  /** The article is in a language that the engine does not read. */
  | 'other-language'
  /** The page, to be read or saved, is no article. */
  | 'not-article'
  /** Nothing of a private window is ever kept. */
  | 'private'
  | LibraryErrorCode;

/** Why the library could not do what was asked. */
export type LibraryErrorCode = `library-${LibraryFaultCode}`;

/** A link of a page, by what is told of its two ends. */
export interface LinkOfPage {
  /** The page's own address. */
  page: string;
  /** The claim's words there. */
  claim: string;
  /** Id of the other article, its words and its outlet. */
  article: string;
  words: string;
  outlet: string;
}

/** Where a link stands in a page's report. */
export interface LinkPlace {
  claim: number;
  /** Id of the other article, and where its claim begins there. */
  article: string;
  start: number;
  isHidden: boolean;
}

/** Words that the reader has selected. */
export interface SelectedText {
  text: string;
  /** They are only the beginning of what was selected: there is no end to a page. */
  isCut: boolean;
  /** Of the page that they are on; empty where that is not told. */
  url: string;
  /** The article of that page, where it is one; the words need not be of it. */
  around: Article | null;
}

/** What other articles report of a text. */
export interface CrossReferenced {
  report: PageReport;
  coverage: Coverage;
  leftOut?: number;
  libraryFault?: LibraryFaultCode;
}

/** Every message: who may send it, what it carries, what is answered. Names read `area.verb`. */
export interface Messages {
  /**
   * The article of the sender's own tab, to be held against the corpus; `leftOut`: it has so many more claims than are told. Where other
   * articles report the same story, what paints claims is brought along, unless the page has it (`hasMarks`). `datelines` are
   * read where the article has no date; `published` is the one that it has then. Without one, what must be dated is no article.
   */
  'page.crossReference': {
    from: 'content';
    request: { article: Article; datelines: string[]; mustBeDated: boolean; hasMarks: boolean };
    reply: CrossReferenced & { published: string };
  };
  /** How many claims of the sender's own tab have a second source, null where it is not read; `off` where it is switched off. */
  'badge.show': { from: 'content'; request: { count: number | null; off: OffWhere | null }; reply: null };
  /**
   * What a page says of itself, where it looks like an article: brings the reader's code into the sender's own frame, and answers
   * what it means; null, and no code, where it is no article by that.
   */
  'reader.load': { from: 'content'; request: { declaration: Declaration }; reply: Metadata | null };
  /** The same for a page that has the reader already, and says something else now. */
  'page.describe': { from: 'content'; request: { declaration: Declaration }; reply: Metadata | null };
  /** Brings what paints claims into the sender's own frame; asked for where it did not come with an answer. */
  'marks.load': { from: 'content'; request: null; reply: null };
  /** Brings the card's code into the sender's own frame; asked for once, before the first card. */
  'card.load': { from: 'content'; request: null; reply: null };
  /** The reader says that a link of the sender's own page is not of one claim, or takes that back; remembered on this machine. */
  'link.hide': { from: 'content'; request: { link: LinkOfPage; isHidden: boolean }; reply: null };
  /** Opens the popup at a claim of the sender's own tab: `claim` is its place in `PageReport.claims`. */
  'popup.open': { from: 'content'; request: { claim: number }; reply: { opened: 'popup' | 'window' } };
  /** The reader asks that a page be read which waits for it; nothing where it is read, or switched off. */
  'page.start': { from: 'extension'; request: null; reply: null };
  /** Scrolls the page to a claim and shows where it is; `gone` where its words are no longer there. */
  'page.showClaim': { from: 'extension'; request: { claim: number }; reply: null };
  /** Hides a link of one of the page's claims, or shows it again; `gone` where the page has no such link any more. */
  'page.hideLink': { from: 'extension'; request: LinkPlace; reply: null };
  /**
   * Waits until other claims than the ones named are in view, and answers which; after a while also where none has changed,
   * so that nothing waits for ever.
   */
  'page.followView': { from: 'extension'; request: { known: number[] }; reply: { claims: number[] } };
  /** The keyboard command: opens the card of the next (1) or previous (-1) claim. */
  'page.stepClaim': { from: 'extension'; request: { by: 1 | -1 }; reply: null };
  /** The article as its page's script collected it; null where there is none. */
  'page.readArticle': { from: 'extension'; request: null; reply: Article | null };
  /** The article of the sender's own tab has been before the reader for a while: it may be remembered. */
  'page.lingered': { from: 'content'; request: null; reply: null };
  /** What was understood of a tab's article, whether the library has it, and what has changed since. */
  'library.readPage': { from: 'extension'; request: { tabId: number }; reply: PageInLibrary };
  /** Saves a tab's article as its own script has collected it; a version that is there already is replaced. */
  'library.savePage': {
    from: 'extension';
    request: { tabId: number; correction: Correction | null };
    reply: SavedArticle;
  };
  /** Replaces what the reader corrected of a saved article. */
  'library.correct': { from: 'extension'; request: { id: string; correction: Correction }; reply: SavedArticle };
  /** Removes an article; what is answered is asked for again by `library.restore`. */
  'library.remove': { from: 'extension'; request: { id: string }; reply: RemovedArticle };
  'library.restore': { from: 'extension'; request: { article: RemovedArticle }; reply: null };
  /** Any text that a page of ours shows, to be held against the corpus. */
  'selection.crossReference': {
    from: 'extension';
    request: Omit<SelectedText, 'isCut'>;
    reply: CrossReferenced;
  };
  /** Said by a content script to whoever listens: its state is another one now. */
  'page.changed': { from: 'content'; request: null; reply: null };
}

export type MessageName = keyof Messages;

/** The names of the messages that one kind of sender may send. */
export type MessagesFrom<From extends 'content' | 'extension'> = {
  [N in MessageName]: Messages[N]['from'] extends From ? N : never;
}[MessageName];

/** Rejections lose all but their text on the way, so every reply is one of these. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: { code: ErrorCode; detail: string } };
