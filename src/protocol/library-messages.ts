import type { Article } from '../core/article.ts';
import type { VersionChange } from '../core/match/versions/compare-versions.ts';

/** What the reader may correct of an article, before or after it is saved. */
export interface Correction {
  outlet: string;
  /** Who the report comes from where it is not the outlet itself; empty for nobody else. */
  origin: string;
  title: string;
  /** ISO 8601 date or date-time; empty where it is not known. */
  published: string;
}

/** What was understood of a page's article. */
export interface UnderstoodArticle extends Correction {
  url: string;
  /** The beginning of its text, at most a few lines. */
  excerpt: string;
  words: number;
  figures: number;
  quotes: number;
}

/** An article of the library without its text. */
export interface SavedArticle extends Correction {
  id: string;
  url: string;
  arrival: Arrival;
  /** ISO time. */
  savedAt: string;
}

type Arrival = 'saved' | 'remembered' | 'imported';

/** An article that was taken out of the library, whole, so that it can be put back. */
export type RemovedArticle = Article & { origin?: string; arrival: Arrival; savedAt: string };

/** A page as the library sees it. */
export interface PageInLibrary {
  understood: UnderstoodArticle;
  saved: SavedArticle | null;
  /** What has changed since it was saved; empty where nothing has, or it is not there. */
  changes: VersionChange[];
}
