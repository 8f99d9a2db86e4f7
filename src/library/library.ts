import type { Article, Corpus, Pack } from '../core/index.ts';

/** How an article came into the library: by the reader's own hand, by "remember what I read", from a file. */
export type Arrival = 'saved' | 'remembered' | 'imported';

/** An article as the reader gives it, or corrects it; its id is the library's own affair. */
export type NewArticle = Omit<Article, 'id'> & {
  /** Who the report comes from, where the reader knows better than its text says. */
  origin?: string;
};

/** An article as the library keeps it, text and all: for its owner alone. */
export type LibraryArticle = NewArticle & {
  id: string;
  arrival: Arrival;
  /** ISO time. */
  savedAt: string;
};

/** One line of the library page: an article of the reader's own or of a pack, without its text. */
export interface ArticleRow {
  id: string;
  outlet: string;
  origin?: string;
  url: string;
  published: string;
  title: string;
  arrival: Arrival | 'pack';
  /** The pack that it came with, where it came with one. */
  pack?: string;
  savedAt: string;
  figures: number;
  quotes: number;
}

export interface ListQuery {
  /** Words of title, outlet or key terms, or a figure as written ("4.5 million"); empty for all. */
  words: string;
  /** Words of the reader's own articles' texts too: every text is read for it, ten seconds at 100,000 articles. */
  inTexts?: boolean;
  outlet?: string;
  /** ISO days, both included. */
  from?: string;
  to?: string;
  arrival?: Arrival | 'pack';
  pack?: string;
  sort: 'published' | 'saved' | 'outlet' | 'title';
  descending: boolean;
}

/** A search in whole texts takes so long that who asks may want to know how far it is, and to give it up. */
export interface Searching {
  /** Where nobody else asks for the same, it ends, and rejects. */
  signal: AbortSignal;
  onProgress(shareOfOne: number): void;
}

/** An imported pack: what it says of itself, and when it came. */
export type LibraryPack = Omit<Pack, 'articles'> & { id: string; addedAt: string };

/**
 * The reader's own corpus: saved, remembered and imported articles, and packs. Every change is whole or is not there at
 * all, whenever the page or the worker that asked for it dies.
 */
export interface Library {
  /** All of it, as the engine asks it. */
  corpus: Corpus;
  /** Opens the database ahead of need, which takes longer than most of what is then asked; anything asked opens it too. */
  open(): Promise<void>;
  /** Reads the claims and keeps the articles, all in one step. The same address, or text, again replaces. Gives their ids. */
  save(articles: readonly NewArticle[], arrival: Arrival): Promise<string[]>;
  /** The reader's own article at an address, or null. Packs are not asked. */
  findByURL(url: string): Promise<LibraryArticle | null>;
  read(id: string): Promise<LibraryArticle | null>;
  /** Replaces what the reader corrected, and reads the claims anew; arrival and time stay. Gives the id, which may be another. */
  correct(id: string, article: NewArticle): Promise<string>;
  /** Removes articles of the reader's own; what is given back restores them. */
  remove(ids: readonly string[]): Promise<LibraryArticle[]>;
  /** Undoes a removal. */
  restore(articles: readonly LibraryArticle[]): Promise<void>;
  /** How many articles a query finds. */
  count(query: ListQuery, searching?: Searching): Promise<number>;
  /** A stretch of what a query finds: cheap at any place of 100,000 rows. */
  list(query: ListQuery, offset: number, limit: number): Promise<ArticleRow[]>;
  /** All ids that a query finds, of the reader's own articles. */
  listIds(query: ListQuery): Promise<string[]>;
  /** Outlets with their number of articles, by name. */
  listOutlets(): Promise<{ outlet: string; articles: number }[]>;
  /** Adds a pack from the text of its file; visible only when all of it is in. The same pack again replaces. */
  addPack(json: string, onProgress?: (done: number, total: number) => void): Promise<LibraryPack>;
  listPacks(): Promise<LibraryPack[]>;
  /** Removes a pack whole: afterwards nothing of it is left. */
  removePack(id: string): Promise<void>;
  /** A pack of a selection, as the text of its file. */
  makePack(ids: readonly string[], name: string): Promise<string>;
  /** Everything: articles, packs and the settings that are handed in, as the lines of one file. */
  exportAll(settings: unknown): AsyncIterable<string>;
  /** Puts an exported file back, beside what is there; gives the settings that were in it. */
  restoreAll(file: Blob, onProgress?: (share: number) => void): Promise<unknown>;
  /** Bytes that the extension uses and may use on this machine, as the browser tells. */
  measureStorage(): Promise<{ used: number; quota: number }>;
  /** Tells of any change, made in whatever page or worker of the extension. Returns the undo. */
  watch(listener: () => void): () => void;
  close(): void;
}
